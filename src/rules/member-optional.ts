import { conditionalFor } from '../judging/conditions.ts';
import { further, single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { keeps } from '../contract/validator.ts';
import { withMember, withoutMember } from '../judging/request.ts';

/** An optional member may be left out, and null means that it is absent (Smithy restJson1). */
export const memberOptional = accepts({
  id: 'member-optional',
  judges: 'request/optional',
  summary: 'An optional member that is missing, null or present is accepted.',
  plan: (clause, bench) => {
    const { baseFor, contract, examples } = bench;
    const name = namedMember(clause);
    const base = baseFor(name);
    const conditional = conditionalFor(name, bench);
    const schema = contract.members.find((one) => one.name === name)?.schema;
    const odd = ['null', ...(schema !== undefined && keeps(schema, '') ? ['""'] : [])];
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
      ...(conditional === undefined ? [] : odd).map((json) =>
        further(
          single(
            `body member ${name}: ${json} (${conditional?.name ?? ''})`,
            withMember(conditional?.request ?? base, name, json),
            { expect: 'accepted' },
          ),
        ),
      ),
    ];
  },
});
