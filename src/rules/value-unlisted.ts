import type { JsonObject } from '../contract/document.ts';
import { further, single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { memberJson, withMember, type Request } from '../judging/request.ts';
import { unlistedText } from '../values/arbitraries.ts';
import { nearMisses, rareMisses } from '../values/near-misses.ts';
import { plain, type Text } from '../values/text.ts';

/** A value that is not listed, and the members that a server which takes it would ask for. */
type Unlisted = string | { readonly value: string; readonly with: JsonObject };

function withMembers(request: Request, members: JsonObject): Request {
  return Object.entries(members).reduce(
    (made, [name, value]) => withMember(made, name, JSON.stringify(value)),
    request,
  );
}

/** How many of the rare misses come from a change of the letters alone; they are made of each listed value. */
const spelt = 4;

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
    const refused = (text: Text, twin: Request) =>
      single(`body member ${name}: ${text.told}`, withMember(twin, name, text.json), {
        expect: 'refused',
        twin,
        // A NUL may be refused for its own sake, before the value is looked up.
        ...(text.value.includes('\u0000') ? { judged: 'status' as const } : {}),
      });
    const near = misses.map((text) => refused(text, sender(text.value)));
    const others = (clause.parameters.unlisted ?? ['text/plain']) as readonly Unlisted[];
    const named = others.map((one) =>
      typeof one === 'string'
        ? refused(plain(one), sender(one))
        : refused(plain(one.value), withMembers(base, one.with)),
    );
    const rare = listed.flatMap((value) => {
      const json = JSON.stringify(value);
      const twin = examples.find(({ request }) => memberJson(request, name) === json)?.request;
      if (twin === undefined) return [];
      const all = rareMisses(listed, value);
      return (json === own ? all : all.slice(0, spelt)).map((text) => further(refused(text, twin)));
    });
    return [...near.slice(0, 6), ...named, ...near.slice(6), ...rare];
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
