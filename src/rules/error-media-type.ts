import { responseWith } from '../contract/contract.ts';
import { headerValues, mediaType } from '../judging/exchange.ts';
import { excerpt } from '../judging/received.ts';
import { typedErrors } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** A documented error has its documented media type; parameters are free. Not judged: an error without a body. */
export const errorMediaType = surveys({
  id: 'error-media-type',
  judges: 'operation/error-media-type',
  summary: 'A documented error has the documented media type.',
  concerns: (_, evidence) => typedErrors(evidence).filter(({ response }) => response?.body.length !== 0),
  wrong: (_, exchange, { contract }) => {
    const { mediaTypes = [] } = responseWith(contract, exchange.response?.status) ?? {};
    return mediaTypes.length === 0 || mediaTypes.includes(mediaType(exchange))
      ? undefined
      : {
          expected: mediaTypes.join(' or '),
          received: excerpt(headerValues(exchange, 'content-type')[0] ?? 'none'),
        };
  },
});
