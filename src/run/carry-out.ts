import type { Case, CaseRun } from '../judging/case.ts';
import { accepted, type Exchange } from '../judging/exchange.ts';
import { fingerprint, type Request } from '../judging/request.ts';
import { key, type Pair } from './select.ts';
import { pause } from './pause.ts';
import type { Sender } from './sender.ts';

/** A case of a pair, and what became of it. */
export interface Carried {
  readonly pair: Pair;
  readonly case: Case;
  readonly run?: CaseRun;
  /** Why it proves nothing: the twin was refused, or there was trouble with the connection. */
  readonly unproven?: { readonly verdict: 'unverified' | 'inconclusive'; readonly reason: string };
}

/** Carries cases out: equal single requests are sent once and shared, twins too. */
export interface Courier {
  readonly carryOut: (pair: Pair, one: Case, end?: Promise<void>) => Promise<Carried>;
  /** Takes an exchange that was had already for the answer to a request that has to be accepted. */
  readonly know: (request: Request, exchange: Exchange) => void;
  /** Says for which case a shared request is sent. */
  readonly name: (owners: ReadonlyMap<string, string>) => void;
  /** Forgets what was shared, after the target was out of order. */
  readonly forget: () => void;
}

/**
 * The case that a request which several cases share is sent for, by {@link print}: the first of those
 * that are planned, whichever comes to it first.
 */
export function ownersOf(
  planned: readonly { readonly pair: Pair; readonly case: Case }[],
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const own = (request: Request, expect: Case['expect'], caseId: string): void => {
    const at = print(request, expect);
    if (!owners.has(at)) owners.set(at, caseId);
  };
  for (const { pair, case: one } of planned) {
    const [only] = one.steps;
    if (one.steps.length === 1 && only?.requests.length === 1 && only.requests[0] !== undefined)
      own(only.requests[0], one.expect, `${key(pair)}/${one.label}`);
  }
  for (const { pair, case: one } of planned)
    if (one.twin !== undefined) own(one.twin, 'accepted', `${key(pair)}/${one.label} (twin)`);
  return owners;
}

/** Equal for requests that are sent once. */
function print(request: Request, expect: Case['expect']): string {
  return `${expect === 'refused' ? 'refused' : 'accepted'} ${fingerprint(request)}`;
}

/** @param wait passes the time that a step asks for */
export function createCourier(sender: Sender, wait = pause): Courier {
  const shared = new Map<string, Promise<Exchange>>();
  let owners: ReadonlyMap<string, string> = new Map();

  const once = (request: Request, caseId: string, expect: Case['expect']): Promise<Exchange> => {
    const at = print(request, expect);
    const known = shared.get(at);
    if (known !== undefined) return known;
    const sent = sender.send(request, { caseId: owners.get(at) ?? caseId, expect, tokens: new Map() });
    shared.set(at, sent);
    return sent;
  };

  const sequence = async (
    one: Case,
    caseId: string,
    end: Promise<void> | undefined,
  ): Promise<readonly Exchange[]> => {
    const tokens = new Map<string, string>();
    const exchanges: Exchange[] = [];
    for (const { requests, after, freshConnection = false, hangUp = false } of one.steps) {
      if (after === 'end') await end;
      else if (after !== undefined) await wait(after, sender.signal);
      const purpose = { caseId, expect: one.expect, tokens, freshConnection, hangUp };
      exchanges.push(...(await Promise.all(requests.map((request) => sender.send(request, purpose)))));
    }
    return exchanges;
  };

  return {
    know: (request, exchange) => {
      shared.set(print(request, 'accepted'), Promise.resolve(exchange));
    },
    name: (names) => {
      owners = names;
    },
    forget: () => {
      shared.clear();
    },
    carryOut: async (pair, one, end) => {
      if (one.without !== undefined)
        return { pair, case: one, unproven: { verdict: 'unverified', reason: one.without } };
      const caseId = `${key(pair)}/${one.label}`;
      const [only] = one.steps;
      const exchanges =
        one.steps.length === 1 && only?.requests.length === 1 && only.requests[0] !== undefined
          ? [await once(only.requests[0], caseId, one.expect)]
          : await sequence(one, caseId, end);
      const last = exchanges.at(-1);
      if (last === undefined) throw new Error(`the case ${caseId} has no request`);
      const broken = exchanges.find(
        ({ response, onlyThis, hungUp, trouble }) =>
          response === undefined && hungUp !== true && (onlyThis !== true || trouble?.torn === true),
      );
      if (broken !== undefined) {
        const reason = broken.trouble?.message ?? 'no answer';
        return { pair, case: one, unproven: { verdict: 'inconclusive', reason } };
      }
      if (one.twin !== undefined) {
        const twin = await once(one.twin, `${caseId} (twin)`, 'accepted');
        if (!accepted(twin)) return { pair, case: one, unproven: twinRefused(twin) };
      }
      return { pair, case: one, run: { case: one, exchanges, last } };
    },
  };
}

function twinRefused({ response, trouble }: Exchange): NonNullable<Carried['unproven']> {
  return response === undefined
    ? {
        verdict: 'inconclusive',
        reason: `the same request without its defect got no answer (${trouble?.message ?? 'unknown'})`,
      }
    : {
        verdict: 'unverified',
        reason: `the same request without its defect was answered ${response.status}`,
      };
}
