import { headerValues, mediaType } from '../judging/exchange.ts';
import { excerpt } from '../judging/received.ts';
import { served } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** A success has the documented media type; parameters are free. */
export const successMediaType = surveys({
  id: 'success-media-type',
  judges: 'success/media-type',
  summary: 'A success has the documented media type.',
  concerns: (_, evidence) => served(evidence),
  wrong: (_, exchange, { contract: { success } }) =>
    success.mediaTypes.includes(mediaType(exchange))
      ? undefined
      : {
          expected: success.mediaTypes.join(' or '),
          received: excerpt(headerValues(exchange, 'content-type')[0] ?? 'none'),
        },
});
