import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { withHeader } from '../judging/request.ts';

/** Each request media type that the description lists is accepted. */
export const mediaTypes = accepts({
  id: 'media-types',
  judges: 'body/media-types',
  quick: 'all',
  summary: 'Each documented request media type is accepted.',
  plan: (_, { contract, base }) =>
    contract.mediaTypes.map((type) =>
      single(`header Content-Type: ${type}`, withHeader(base, 'Content-Type', type), { expect: 'accepted' }),
    ),
});
