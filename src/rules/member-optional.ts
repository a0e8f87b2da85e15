import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { withMember, withoutMember } from '../judging/request.ts';

/** An optional member may be left out, and null means that it is absent (Smithy restJson1). */
export const memberOptional = accepts({
  id: 'member-optional',
  judges: 'request/optional',
  summary: 'An optional member that is missing, null or present is accepted.',
  plan: (clause, { baseFor, contract, examples }) => {
    const name = namedMember(clause);
    const base = baseFor(name);
    return [
      single(`body member ${name}: missing`, withoutMember(base, name), { expect: 'accepted' }),
      single(`body member ${name}: null`, withMember(base, name, 'null'), { expect: 'accepted' }),
      single(`body member ${name}: present`, base, { expect: 'accepted' }),
      // What makes a retry safe is never required, whatever the event.
      ...(name === contract.idempotencyToken ? examples : []).map((example) =>
        single(`body member ${name}: missing (${example.name})`, withoutMember(example.request, name), {
          expect: 'accepted',
        }),
      ),
    ];
  },
});
