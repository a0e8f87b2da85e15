import type { Clause } from '../contract/clause.ts';
import type { Contract } from '../contract/contract.ts';
import { bodyMember } from '../judging/body.ts';
import { accepted, type Exchange } from '../judging/exchange.ts';
import { timeMember } from '../judging/identity.ts';
import type { Request } from '../judging/request.ts';
import { realClock, type Clock } from './clock.ts';
import type { Purpose, Sender } from './sender.ts';

// A time of day is written in a way of its own while its milliseconds are 0 or below 100, and a server may
// be wrong in these parts of a second alone.

/** Milliseconds before a whole second of the target's clock at which the first request goes out. */
const early = 3;
/** Requests around a whole second, and the milliseconds from one to the next. */
const volley = 16;
const gap = 0.3;
const wholeSeconds = 3;

/** Milliseconds before that in which others are answered, so that nothing is in the way. */
const settling = 12;

/** The case id of these requests. */
export const partOfASecond = 'part of a second';

/** Whether a clause is one of the member that gives the time of an answer. */
export function isOfTheTime({ place }: Clause, contract: Contract): boolean {
  return place.in === 'response' && place.member !== undefined && place.member === timeMember(contract);
}

const purpose = (): Purpose => ({
  caseId: partOfASecond,
  expect: 'accepted',
  tokens: new Map(),
  now: true,
});

/**
 * Asks around whole seconds of the target's clock, which its answers tell, until an answer's time has no
 * milliseconds, at most three times.
 *
 * @param ended says that the run needs nothing else any more: at most one whole second is then waited for
 */
export async function meetWholeSecond(
  sender: Sender,
  base: Request,
  contract: Contract,
  ended: () => boolean,
  clock = realClock,
): Promise<void> {
  const { signal } = sender;
  const quiet = (): boolean =>
    signal.aborted || sender.lost() !== undefined || sender.throttled() > 0 || sender.outages() > 0;
  let judged = 0;
  const met = (): boolean => {
    const fresh = sender.exchanges().slice(judged);
    judged += fresh.length;
    return fresh.some((exchange) => shownTime(exchange, contract)?.milliseconds === 0);
  };
  for (let second = 0, last = false; second < wholeSeconds && !last; second += 1) {
    last = ended();
    if (met() || quiet()) return;
    const ahead = clockAhead(sender.exchanges(), contract);
    if (ahead === undefined) return;
    const start = clock.now() + 1000 - fraction(clock.now() + ahead) - early;
    await clock.near(start - settling, signal);
    const sent = shoot(sender, base, start, clock, quiet);
    sender.hold(sent);
    await sent;
  }
}

/** So many requests from a time on, without waiting for their answers in between. */
async function shoot(
  sender: Sender,
  base: Request,
  start: number,
  clock: Clock,
  quiet: () => boolean,
): Promise<void> {
  const sent: Promise<Exchange>[] = [];
  for (let index = 0; index < volley && !quiet(); index += 1) {
    await clock.until(start + index * gap, sender.signal);
    sent.push(sender.send(base, purpose()));
  }
  await Promise.all(sent);
}

/** Asks once in each tenth of a second in which no success was answered so far. */
export async function meetTenths(sender: Sender, base: Request, clock = realClock): Promise<void> {
  const { signal } = sender;
  const met = new Set(sender.exchanges().filter(accepted).flatMap(tenthOf));
  const missing = Array.from({ length: 10 }, (_, tenth) => tenth).filter((tenth) => !met.has(tenth));
  const wait = (tenth: number): number => (tenth * 100 + 30 - fraction(clock.now()) + 1000) % 1000;
  for (const tenth of missing.toSorted((one, other) => wait(one) - wait(other))) {
    if (signal.aborted || sender.lost() !== undefined) return;
    await clock.until(clock.now() + wait(tenth), signal);
    await sender.send(base, purpose());
  }
}

/** The tenth of a second in which an exchange began and ended; none where it took longer. */
function tenthOf({ sentAt, milliseconds }: Exchange): readonly number[] {
  const tenth = (time: number): number => Math.floor(fraction(time) / 100);
  return milliseconds < 100 && tenth(sentAt) === tenth(sentAt + milliseconds) ? [tenth(sentAt)] : [];
}

function fraction(time: number): number {
  return ((time % 1000) + 1000) % 1000;
}

/** The time that a success gives, however it is written, and its milliseconds. */
function shownTime(
  exchange: Exchange,
  contract: Contract,
): { readonly time: number; readonly milliseconds: number } | undefined {
  const name = timeMember(contract);
  if (name === undefined || !accepted(exchange)) return undefined;
  const value = bodyMember(exchange, name);
  const time = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? undefined : { time, milliseconds: fraction(time) };
}

/**
 * Milliseconds by which the target's clock is ahead of ours. It read the time of an answer while the exchange lasted:
 * together the last ones leave little room. Where they leave none, for times are rounded or kept, it is their median.
 */
function clockAhead(exchanges: readonly Exchange[], contract: Contract): number | undefined {
  const apart = exchanges.slice(-100).flatMap((exchange) => {
    const shown = shownTime(exchange, contract);
    if (shown === undefined) return [];
    const earliest = shown.time - exchange.sentAt - exchange.milliseconds;
    return [{ earliest, latest: shown.time + 1 - exchange.sentAt }];
  });
  if (apart.length === 0) return undefined;
  const earliest = Math.max(...apart.map((one) => one.earliest));
  const latest = Math.min(...apart.map((one) => one.latest));
  if (earliest <= latest) return (earliest + latest) / 2;
  const middles = apart.map((one) => (one.earliest + one.latest) / 2);
  return middles.toSorted((one, other) => one - other)[Math.floor(middles.length / 2)];
}
