import { member } from '../contract/contract.ts';
import { freshLength, namedMember } from '../judging/lengths.ts';
import { distinct } from '../judging/replays.ts';
import { withMember, type Request } from '../judging/request.ts';

/** The tokens that a quick run sends: those that most of what servers do to a text makes equal. */
const telling: readonly string[] = [
  'the token',
  'in upper case',
  'a space after it',
  'in another normal form',
  'without its mark',
  'a percent-encoded space after it',
  'the longest token',
  'with another last letter',
  'the longest token with another first letter',
  'and with another first letter',
];

/**
 * Tokens that differ in one character, in case, white space, normal form or length are different tokens
 * ("a unique, case-sensitive identifier").
 */
export const tokenEquality = distinct({
  id: 'token-equality',
  judges: 'request/equality',
  quick: 'all',
  summary: 'Tokens that differ in any way are different tokens.',
  plan: (clause, { base, baseFor, contract, quick }) => {
    const name = namedMember(clause);
    const longest = member(contract, name)?.schema.maxLength ?? 100;
    const of = (text: string) => ({ requests: [withMember(base, name, JSON.stringify(text))] });
    const short: Readonly<Record<string, string>> = {
      'the token': '$FRESH(a)é',
      'in upper case': '$FRESH(a)É',
      'a space after it': '$FRESH(a)é ',
      'a space before it': ' $FRESH(a)é',
      'a line feed after it': '$FRESH(a)é\n',
      'in another normal form': '$FRESH(a)e\u0301',
      'without its mark': '$FRESH(a)e',
      'a zero-width space after it': '$FRESH(a)é\u200b',
      'a letter before it': 'x$FRESH(a)é',
      'a letter after it': '$FRESH(a)éx',
      'the same letter in upper case after it': '$FRESH(a)éX',
      'an astral character after it': '$FRESH(a)é😀',
      'the next astral character after it': '$FRESH(a)é😁',
      'a plus sign after it': '$FRESH(a)é+',
      'a percent-encoded space after it': '$FRESH(a)é%20',
      'a full-width letter after it': '$FRESH(a)éｘ',
      'a number after it': '$FRESH(a)é1',
      'the same number with a point after it': '$FRESH(a)é1.0',
      'a question mark after it': '$FRESH(a)é?',
      'a Chinese letter after it': '$FRESH(a)é漢',
      'a hyphen and a letter after it': '$FRESH(a)é-y',
      'the same letter without the hyphen after it': '$FRESH(a)éy',
      'a percent sign for its last letter': '$FRESH(a)%',
      'an underscore for its last letter': '$FRESH(a)_',
      'a percent sign alone': '%',
      'markup after it': '$FRESH(a)é<b>',
      'a colon and a letter after it': '$FRESH(a)é:y',
      'a comma and a letter after it': '$FRESH(a)é,y',
      'a bar and a letter after it': '$FRESH(a)é|y',
      'an ampersand and a letter after it': '$FRESH(a)é&y',
      'a number sign and a letter after it': '$FRESH(a)é#y',
      'a segment of a path before it': 'x/$FRESH(a)é',
      'a hyphen after it': '$FRESH(a)é-',
      'an underscore after it': '$FRESH(a)é_',
      'a slash after it': '$FRESH(a)é/',
      'a tab and a letter after it': '$FRESH(a)é\ty',
      'a space and a letter after it': '$FRESH(a)é y',
      // What is left of the first astral character in sixteen bits.
      'a private character after it': '$FRESH(a)é\uf600',
      'quotation marks around it': '"$FRESH(a)é"',
      // Alike to the hash of a string in Java.
      'two letters after it': '$FRESH(a)éAa',
      'two others after it': '$FRESH(a)éBB',
    };
    const fill = 'a'.repeat(Math.max(0, longest - freshLength - 1));
    const long: Readonly<Record<string, string>> = {
      'the longest token': `$FRESH(b)${fill}x`,
      'with another last letter': `$FRESH(b)${fill}y`,
      'without its last letter': `$FRESH(b)${fill}`,
      'the longest token with another first letter': `x${fill}$FRESH(b)`,
      'and with another first letter': `y${fill}$FRESH(b)`,
    };
    // As many bytes as a text of that length can have.
    const wide = '😀'.repeat(Math.max(0, longest - freshLength - 1));
    const manyBytes: Readonly<Record<string, string>> = {
      'the longest token of astral characters': `$FRESH(g)${wide}x`,
      'the same with another last letter': `$FRESH(g)${wide}y`,
    };
    const digits: Readonly<Record<string, string>> = {
      'a number': '$DIGITS(c)',
      'with a zero before it': '0$DIGITS(c)',
      'with a plus sign before it': '+$DIGITS(c)',
      'with a zero after its point': '$DIGITS(c).0',
      'with an exponent': '$DIGITS(c)e0',
    };
    const uuids: Readonly<Record<string, string>> = {
      'a UUID': '$FRESH(e)',
      'the UUID in upper case': '$UPPER(e)',
      'the UUID without hyphens': '$BARE(e)',
      'the UUID in braces': '{$FRESH(e)}',
    };
    const nul = {
      'a letter after a NUL': '$FRESH(d)\u0000x',
      'another letter after a NUL': '$FRESH(d)\u0000y',
      'a NUL at its end': '$FRESH(d)\u0000',
      'no NUL': '$FRESH(d)',
    };
    const free = contract.members.find(
      (one) =>
        one.name !== name && !one.required && one.schema.type === 'string' && one.schema.enum === undefined,
    )?.name;
    return Object.entries({
      'tokens that are nearly equal': short,
      'long tokens that are nearly equal': long,
      'long tokens of many bytes that are nearly equal': manyBytes,
      'tokens that are nearly equal numbers': digits,
      'tokens that are nearly equal UUIDs': uuids,
      'tokens that differ after a NUL': nul,
    })
      .flatMap(([label, tokens]) => {
        const sent = Object.entries(tokens).filter(([told]) => !quick || telling.includes(told));
        return sent.length === 0
          ? []
          : [
              {
                label,
                steps: sent.map(([, token]) => of(token)),
                expect: 'accepted' as const,
                note: sent.map(([told]) => told),
              },
            ];
      })
      .concat(free === undefined || quick ? [] : [borrowing(name, free, baseFor(free))]);
  },
});

/** Tokens that read the same as another once they are joined with the other members, in any order of these. */
function borrowing(name: string, free: string, base: Request) {
  const rest = base.members.filter(([known]) => known !== name && known !== free);
  const between = rest.map(([, json]) => String(JSON.parse(json))).join('');
  const pairs = {
    'a token': ['$FRESH(e)', `${between}x`],
    [`with what stands before ${free}`]: [`$FRESH(e)${between}`, 'x'],
    'another token': ['$FRESH(f)', 'bc'],
    [`with the first letter of ${free}`]: ['$FRESH(f)b', 'c'],
    'a third token': ['$FRESH(g)', 'ed'],
    [`with the last letter of ${free}`]: ['d$FRESH(g)', 'e'],
  } as const;
  return {
    label: `tokens that borrow from ${free}`,
    steps: Object.values(pairs).map(([token, text]) => ({
      requests: [withMember(withMember(base, name, JSON.stringify(token)), free, JSON.stringify(text))],
    })),
    expect: 'accepted' as const,
    note: Object.keys(pairs),
  };
}
