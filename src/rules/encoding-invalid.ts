import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { freeTextRequests } from '../judging/free-text.ts';
import { membersText, withBody } from '../judging/request.ts';
import { invalidUtf8 } from '../values/encodings.ts';

/** Bytes that are not UTF-8 are refused (RFC 8259, section 8.1), not replaced. */
export const encodingInvalid = refuses({
  id: 'encoding-invalid',
  judges: 'body/encoding-invalid',
  summary: 'A body that is not valid UTF-8 is refused.',
  plan: (_, bench) => {
    const [target] = freeTextRequests(bench, '"ab"');
    if (target === undefined) return [];
    const [before = '', after = ''] = membersText(target.request.members).split('"ab"');
    return invalidUtf8.map(({ name, bytes }) =>
      single(
        `body member ${target.name}: ${name}`,
        withBody(
          target.request,
          Buffer.concat([Buffer.from(`${before}"a`), Buffer.from(bytes), Buffer.from(`b"${after}`)]),
        ),
        { expect: 'refused', twin: target.request },
      ),
    );
  },
});
