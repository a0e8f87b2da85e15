import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { withoutHeader } from '../judging/request.ts';

/** A body without a media type is refused with 415 (Smithy restJson1). */
export const mediaTypeAbsent = refuses({
  id: 'media-type-absent',
  judges: 'body/media-type-absent',
  summary: 'A request body without a media type is refused.',
  plan: (_, { base }) => [
    single('header Content-Type: absent', withoutHeader(base, 'Content-Type'), {
      expect: 'refused',
      twin: base,
    }),
  ],
});
