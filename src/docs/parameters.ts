import type { Clause, Level } from '../contract/clause.ts';
import { isObject, type Json, type JsonObject } from '../contract/document.ts';
import { shortened } from '../report/repetition.ts';
import { code, joined, markup, type Html } from '../markup/html.ts';
import { levelBadge } from './level.ts';

/** What every clause has, and is told apart from what its rules ask for. */
const common = ['level', 'authority', 'sources', 'refusedWith', 'statement', 'because', 'excluded'];

/** The numbers, texts and single values of an entry of `x-clauses`, which its rules ask for. */
export function parameterFacts({ parameters, level }: Clause): readonly (readonly [string, Html])[] {
  return Object.entries(parameters)
    .filter(([name]) => !common.includes(name))
    .map(([name, value]) => [
      name,
      name === 'values' && isObject(value) ? singleValues(value, level) : shown(value),
    ]);
}

function shown(value: Json): Html {
  if (Array.isArray(value))
    return joined(
      value.map((one: Json) => shown(one)),
      ', ',
    );
  if (!isObject(value)) return code(shortened(typeof value === 'string' ? value : JSON.stringify(value)));
  return markup`<ul>${Object.entries(value).map(([name, one]) => markup`<li>${name}: ${shown(one)}</li>`)}</ul>`;
}

/** The values that are told apart by their level or who says so. */
function singleValues(values: JsonObject, around: Level): Html {
  return markup`<ul>${Object.entries(values).map(([value, entry]) => {
    const own = isObject(entry) ? entry : {};
    return markup`<li>${code(value)} ${levelBadge((own.level ?? around) as Level)} ${typeof own.statement === 'string' ? own.statement : undefined}</li>`;
  })}</ul>`;
}
