import type { Level } from '../contract/clause.ts';
import { member } from '../contract/contract.ts';
import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { withMember } from '../judging/request.ts';
import { textOfAnyKind } from '../values/arbitraries.ts';
import { troublesome } from '../values/characters.ts';
import { plain, scalars, type Text } from '../values/text.ts';

const together = plain(
  troublesome
    .map(({ value }) => value)
    .join(' ')
    .slice(0, 480),
  'all kinds together',
);

/** Text that filters, templates and data bases stumble over is text like any other. */
export const charactersAccepted = accepts({
  id: 'characters-accepted',
  judges: 'request/characters',
  summary: 'Quotes, markup, control characters, scripts of all kinds are accepted.',
  plan: (clause, { contract, baseFor }) => {
    const name = namedMember(clause);
    const { minLength = 0, maxLength = Infinity } = member(contract, name)?.schema ?? {};
    const alone =
      name === contract.idempotencyToken
        ? troublesome.filter((_, index) => index % 6 === 0 || troublesome[index]?.name.includes('property'))
        : troublesome;
    const sent = ((clause.parameters.texts ?? []) as readonly string[]).map((text) => ({
      ...plain(text),
      name: `${text}, as clients send it`,
      // Always the same, it may have come with another payload, with which it may be refused.
      ...(name === contract.idempotencyToken ? { level: 'MAY' as const } : {}),
    }));
    const all: readonly (Text & { readonly name: string; readonly level?: Level })[] = [
      { ...together, name: 'all kinds of characters together' },
      ...sent,
      ...alone,
    ];
    return all
      .filter(({ value }) => scalars(value) >= minLength && scalars(value) <= maxLength)
      .map((text) =>
        single(`body member ${name}: ${text.name}`, withMember(baseFor(name), name, text.json), {
          expect: 'accepted',
          ...(text.level === undefined ? {} : { level: text.level }),
        }),
      );
  },
  property: (clause, { contract, baseFor }) => {
    const name = namedMember(clause);
    const { minLength = 0, maxLength = Infinity } = member(contract, name)?.schema ?? {};
    return textOfAnyKind(minLength, maxLength).map((text) =>
      single(`body member ${name}: characters at random`, withMember(baseFor(name), name, text.json), {
        expect: 'accepted',
      }),
    );
  },
});
