import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { withHeader } from '../judging/request.ts';

/** A body under another media type is refused with 415 (Smithy restJson1). */
export const mediaTypeForeign = refuses({
  id: 'media-type-foreign',
  judges: 'body/media-type-foreign',
  summary: 'A foreign request media type is refused.',
  plan: (clause, { base }) =>
    (clause.parameters.mediaTypes as readonly string[]).map((type) =>
      single(`header Content-Type: ${type}`, withHeader(base, 'Content-Type', type), {
        expect: 'refused',
        twin: base,
      }),
    ),
});
