import { further, single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import {
  fresh,
  memberJson,
  membersText,
  withMember,
  withoutMember,
  type Request,
} from '../judging/request.ts';
import type { Bench } from '../judging/rule.ts';

/** The text of a member, as a query would have it. */
function plainValue(request: Request, name: string): string {
  return String(JSON.parse(memberJson(request, name) ?? '""'));
}

/** Examples of which each has another body when the member is left out. */
function inOtherBodies(examples: Bench['examples'], name: string): Bench['examples'] {
  const bodies = examples.map((one) => [membersText(withoutMember(one.request, name).members), one] as const);
  return [...new Map(bodies).values()];
}

/** A request without a required member, or with null for it, is refused (Smithy restJson1). */
export const memberMissing = refuses({
  id: 'member-missing',
  judges: 'request/required',
  quick: [': missing', ': null'],
  summary: 'A required member that is missing or null is refused.',
  plan: (clause, { base, baseFor, contract, examples, quick }) => {
    const name = namedMember(clause);
    const token = contract.idempotencyToken;
    const next = token === undefined ? base : withMember(base, token, fresh('b'));
    return [
      single(`body member ${name}: missing`, withoutMember(base, name), { expect: 'refused', twin: base }),
      single(`body member ${name}: null`, withMember(base, name, 'null'), { expect: 'refused', twin: base }),
      single(`body member ${name}: missing, the others present`, withoutMember(baseFor(name), name), {
        expect: 'refused',
        twin: baseFor(name),
      }),
      single(
        `body member ${name}: in the query`,
        {
          ...withoutMember(base, name),
          path: `${base.path}?${name}=${encodeURIComponent(plainValue(base, name))}`,
        },
        {
          expect: 'refused',
          twin: base,
          // A path with a query may be refused as another path.
          judged: 'refusal',
        },
      ),
      ...inOtherBodies(examples, name)
        .filter(({ request }) => request !== base)
        .map((one) =>
          further(
            single(`body member ${name}: missing (${one.name})`, withoutMember(one.request, name), {
              expect: 'refused',
              twin: one.request,
            }),
          ),
        ),
      // A server that uses an object again may leave in it what null does not overwrite.
      ...(quick
        ? []
        : [
            {
              label: `body member ${name}: null, after a request that has it`,
              steps: [{ requests: [base] }, { requests: [withMember(next, name, 'null')] }],
              expect: 'refused' as const,
              twin: base,
            },
          ]),
      single('body: an empty object', { ...base, members: [] }, { expect: 'refused', twin: base }),
    ];
  },
});
