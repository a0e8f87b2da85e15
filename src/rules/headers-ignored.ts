import { further, single, type Case, type CaseRun } from '../judging/case.ts';
import { asClientsSend, clientHeaders } from '../judging/client-headers.ts';
import { accepted, type Exchange } from '../judging/exchange.ts';
import { accepts } from '../judging/expectations.ts';
import { identity } from '../judging/identity.ts';
import { collapsed } from '../judging/replays.ts';
import { fresh, withHeader, withMember } from '../judging/request.ts';
import type { Bench, Evidence, Rule } from '../judging/rule.ts';

/** More fields than a client adds, and fewer than stock servers stop at. */
const many = 40;

const ignored = accepts({
  id: 'headers-ignored',
  judges: 'operation/headers-ignored',
  summary: 'Header fields that the operation does not know are ignored.',
  plan: (clause, bench) => {
    const { base, contract, origin, quick } = bench;
    const headers = clientHeaders(contract, origin);
    const all = asClientsSend(base, contract, origin);
    const others = (clause.parameters.others ?? {}) as Readonly<Record<string, string>>;
    const unknown = Array.from({ length: many }, (_, at) => [`X-Note-${at + 1}`, 'x'] as const);
    return [
      single('headers: all that clients send', all, { expect: 'accepted' }),
      ...headers.map(([name, value]) =>
        single(`header ${name}: as clients send it`, withHeader(base, name, value), { expect: 'accepted' }),
      ),
      further(
        single(
          `headers: ${many} unknown ones`,
          { ...base, headers: [...base.headers, ...unknown] },
          { expect: 'accepted' },
        ),
      ),
      ...(quick ? [] : Object.entries(others).map(([name, value]) => other(name, value, bench))),
    ];
  },
});

/**
 * Header fields that real clients add are ignored, one by one and all together; those that mean something
 * to other services should be, for HTTP lets a server heed some of them. Whatever a field says, the event
 * is that of its idempotency token.
 */
export const headersIgnored: Rule = {
  ...ignored,
  judge: (clause, evidence) => {
    const elsewhere = successesByEvent(evidence);
    // Where requests without the field got the same event too, it is not the field that makes them one.
    const isShared = ({ exchanges }: CaseRun): boolean =>
      exchanges
        .filter(accepted)
        .some((one) =>
          (elsewhere.get(identity(one, evidence.contract)) ?? []).some((other) => !exchanges.includes(other)),
        );
    return [
      ...ignored.judge(clause, evidence),
      ...evidence.cases.filter((run) => !isShared(run)).flatMap((run) => collapsed(run, evidence)),
    ];
  },
};

function successesByEvent({ run, contract }: Evidence): ReadonlyMap<string | undefined, readonly Exchange[]> {
  const found = new Map<string | undefined, Exchange[]>();
  for (const one of run.filter(accepted)) {
    const event = identity(one, contract);
    const same = found.get(event);
    if (same === undefined) found.set(event, [one]);
    else same.push(one);
  }
  return found;
}

/** The field with one value on two requests with tokens of their own. */
function other(name: string, value: string, { base, contract: { idempotencyToken } }: Bench): Case {
  const request = withHeader(base, name, value);
  const requests =
    idempotencyToken === undefined
      ? [request]
      : ['a', 'b'].map((token) => withMember(request, idempotencyToken, fresh(token)));
  return {
    label: `header ${name}: ${value}`,
    steps: requests.map((one) => ({ requests: [one] })),
    expect: 'accepted',
    level: 'SHOULD',
  };
}
