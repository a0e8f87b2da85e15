import { unchanged } from '../judging/replays.ts';
import { fresh, withHeader, withMember } from '../judging/request.ts';

/**
 * JSON between systems is UTF-8, and the media type has no charset parameter (RFC 8259, sections 8.1 and
 * 11): a replay whose media type names another charset is refused or the same event. A body that is read
 * as that charset has another token.
 */
export const charsetOther = unchanged({
  id: 'charset-other',
  judges: 'body/charset-other',
  quick: [],
  summary: 'A body is read as UTF-8 whatever charset is named.',
  plan: (_, { base, contract }) => {
    const token = contract.idempotencyToken;
    if (token === undefined) return [];
    const request = withMember(base, token, fresh().replace(/"$/, 'é漢"'));
    return ['iso-8859-1', 'windows-1252'].map((charset) => ({
      label: `the same request with charset=${charset}`,
      steps: [
        { requests: [request] },
        { requests: [request] },
        {
          requests: [
            withHeader(request, 'Content-Type', `${contract.mediaTypes[0] ?? ''}; charset=${charset}`),
          ],
        },
      ],
      expect: 'answered',
    }));
  },
});
