import { further, single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { withHeader } from '../judging/request.ts';

/** Parameters of the media type and its case are ignored (RFC 9110, section 8.3.1; Smithy restJson1). */
export const mediaTypeParameters = accepts({
  id: 'media-type-parameters',
  judges: 'body/media-type-parameters',
  quick: ['in upper case'],
  summary: 'The media type is known with parameters and in any case.',
  plan: (_, { contract, base }) =>
    contract.mediaTypes
      .slice(0, 1)
      .flatMap((type) =>
        [
          [`${type}; charset=utf-8`],
          [`${type};charset=UTF-8`],
          [`${type}; charset="utf-8"`],
          [type.replace(/[a-z]/g, (letter) => letter.toUpperCase()), ', in upper case'],
        ].map(([value = '', told = '']) =>
          single(`header Content-Type: ${value}${told}`, withHeader(base, 'Content-Type', value), {
            expect: 'accepted',
          }),
        ),
      )
      .concat(
        [
          ...contract.mediaTypes.slice(0, 1).map((type) => [type, `${type}; profile=x`]),
          ...contract.mediaTypes.slice(1).map((type) => [type, `${type}; charset=utf-8`]),
        ].map(([type = '', value = '']) =>
          further(
            single(`header Content-Type: ${value}`, withHeader(base, 'Content-Type', value), {
              expect: 'accepted',
              twin: withHeader(base, 'Content-Type', type),
            }),
          ),
        ),
      ),
});
