import { further, single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { withHeader } from '../judging/request.ts';

/** A body under another media type is refused with 415 (Smithy restJson1). */
export const mediaTypeForeign = refuses({
  id: 'media-type-foreign',
  judges: 'body/media-type-foreign',
  summary: 'A foreign request media type is refused.',
  plan: (clause, { base, contract }) => [
    ...(clause.parameters.mediaTypes as readonly string[]).map((type) =>
      single(`header Content-Type: ${type}`, withHeader(base, 'Content-Type', type), {
        expect: 'refused',
        twin: base,
      }),
    ),
    // One field that names two of them, and two fields.
    ...contract.mediaTypes.slice(0, 1).flatMap((type) =>
      (clause.parameters.mediaTypes as readonly string[]).slice(0, 1).flatMap((foreign) => [
        further(
          single(
            `header Content-Type: ${type}, ${foreign}`,
            withHeader(base, 'Content-Type', `${type}, ${foreign}`),
            { expect: 'refused', twin: base },
          ),
        ),
        // Stock servers take one of the fields: no refusal is asked for, and a failure is for another rule.
        further(
          single(
            `header Content-Type: ${type}, and ${foreign} in another`,
            withHeader(base, 'Content-Type', type, foreign),
            { expect: 'answered' },
          ),
        ),
      ]),
    ),
  ],
});
