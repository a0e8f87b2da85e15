import { together, whoActs } from '../editions/compatibility.ts';
import { anchor, link } from './anchors.ts';
import type { Known, Step } from './documented.ts';
import { became } from './history.ts';
import { joined, markup, type Html } from '../markup/html.ts';
import { table } from './table.ts';

/** Every edition, what it changed of the one before, and who has to act. */
export function editionsSection({ contracts, contract, titles, steps }: Known): Html {
  return markup`${table(
    'Editions, the oldest first',
    ['Edition', 'What it is', 'Clauses', 'Changed of the one before', 'Who has to act'],
    contracts.map(({ edition, clauses }) => {
      const step = steps.find((one) => one.edition === edition);
      return [
        markup`<span id="${anchor('edition', edition)}">${edition}</span>${edition === contract.edition ? ' (this page)' : undefined}`,
        // The date stands beside it.
        (titles[edition] ?? '').replace(`The edition of ${edition}, `, ''),
        String(clauses.length),
        step === undefined ? 'the first' : changed(step),
        step === undefined ? '' : sum(step),
      ];
    }),
  )}${steps.map(stepTable)}`;
}

function changed({ changes }: Step): Html {
  if (changes.length === 0) return markup`nothing`;
  return joined(
    changes.map(({ id, change }) => markup`${link('clause', id)} ${change}`),
    ', ',
  );
}

function sum({ changes }: Step): string {
  const all = together(changes.map(({ act }) => act));
  return `${whoActs(all)} (${all.compatibility})`;
}

function stepTable({ edition, changes }: Step): Html | undefined {
  if (changes.length === 0) return undefined;
  return table(
    `What changed in ${edition}`,
    ['Clause', 'What became of it', 'Compatibility'],
    changes.map((change) => [link('clause', change.id), became(change), change.act.compatibility]),
  );
}
