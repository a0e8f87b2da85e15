import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { memberJson, withMember } from '../judging/request.ts';
import { unlistedText } from '../values/arbitraries.ts';
import { nearMisses } from '../values/near-misses.ts';
import { plain } from '../values/text.ts';

/** A value that is near a listed one and not listed is refused: case, white space, prefix, suffix, look-alikes. */
export const valueUnlisted = refuses({
  id: 'value-unlisted',
  judges: 'request/enum',
  quick: [
    'in upper case',
    'without its last letter',
    'look-alike',
    'a line feed after',
    'no-break space before',
    'a NUL after',
  ],
  summary: 'Near misses of listed values are refused.',
  plan: (clause, { baseFor, examples }) => {
    const name = namedMember(clause);
    const listed = clause.value as readonly string[];
    const base = baseFor(name);
    const own = memberJson(base, name);
    const misses = listed.flatMap((value) => {
      const all = nearMisses(listed, value);
      return JSON.stringify(value) === own ? all : all.slice(0, 2);
    });
    const sender = (text: string) =>
      examples.find(({ request }) =>
        request.members.some(([known, json]) => known === name && text.includes(JSON.parse(json) as string)),
      )?.request ?? base;
    const others = (clause.parameters.unlisted ?? ['text/plain']) as readonly string[];
    return [...misses.slice(0, 6), ...others.map((value) => plain(value)), ...misses.slice(6)].map((text) =>
      single(`body member ${name}: ${text.told}`, withMember(sender(text.value), name, text.json), {
        expect: 'refused',
        twin: sender(text.value),
        // A NUL may be refused for its own sake, before the value is looked up.
        ...(text.value.includes('\u0000') ? { judged: 'status' as const } : {}),
      }),
    );
  },
  property: (clause, { baseFor }) => {
    const name = namedMember(clause);
    const base = baseFor(name);
    return unlistedText(clause.value as readonly string[]).map((text) =>
      single(`body member ${name}: unlisted text at random`, withMember(base, name, text.json), {
        expect: 'refused',
        twin: base,
      }),
    );
  },
});
