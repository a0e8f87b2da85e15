import { randomUUID } from 'node:crypto';
import type { Contract } from '../../contract/contract.ts';
import { messageOf } from '../../judging/message.ts';
import type { Request } from '../../judging/request.ts';
import { answered, send } from '../../judging/scripted.ts';
import {
  endsAs,
  finals,
  outcome,
  type Move,
  type Transcript,
  type WireBench,
  type WireCase,
  type WireRun,
} from '../../judging/wire.ts';
import { pooled } from '../coverage.ts';
import { wordsOf } from '../../contract/words.ts';
import { heldSecrets } from '../held-secrets.ts';
import { pace } from '../pace.ts';
import { pause } from '../pause.ts';
import { key, type Pair } from '../select.ts';
import { ascii, retryAfter } from '../sender.ts';
import type { Target } from '../target.ts';
import type { Carrier } from './carrier.ts';
import { intermediary } from './intermediary.ts';

/** What became of a script of a pair. */
export interface CarriedScript {
  readonly pair: Pair;
  readonly run?: WireRun;
  /** Why it proves nothing. */
  readonly unproven?: { readonly verdict: 'unverified' | 'inconclusive'; readonly reason: string };
}

export interface WirePhase {
  readonly carried: readonly CarriedScript[];
  /** Requests that were sent on raw connections. */
  readonly requests: number;
}

export interface WireOptions {
  readonly contract: Contract;
  readonly base: Request;
  readonly target: Target;
  readonly carrier: Carrier;
  /** Nothing stands before the server, whatever its answers say. */
  readonly direct?: boolean;
  readonly timeout: number;
  readonly caseHeader?: string;
  readonly concurrency: number;
  readonly signal: AbortSignal;
}

/** Milliseconds for what may as well stay away. */
const moment = 400;
/** The least that an answer is waited for, and how much longer than the first one took. */
const leastDue = 2000;
const slower = 10;
const throttleAttempts = 8;

/**
 * Carries the scripts of the pairs out, each on a connection of its own. First comes the legal request
 * alone: without its answer nothing is proven. What does not end as it should is carried out once more,
 * for a network may be at fault once.
 */
export async function carryScripts(pairs: readonly Pair[], options: WireOptions): Promise<WirePhase> {
  const { contract, base, timeout, concurrency, signal } = options;
  const connection = connectionTo(options);
  const bench = (due: number): WireBench => ({
    contract,
    base,
    message: () => messageOf(base, randomUUID),
    due,
    moment: Math.min(moment, due),
  });
  const control = controlCase(bench(timeout));
  const first = await connection.carry('control', control);
  const due = Math.min(timeout, Math.max(leastDue, first.milliseconds * slower));
  const planned = pairs.flatMap((pair) =>
    (pair.rule.wire?.(pair.clause, bench(due)) ?? []).map((one) => ({ pair, case: one })),
  );
  const whyNot = unfit(first);
  if (whyNot !== undefined)
    return {
      carried: planned.map(({ pair }) => ({ pair, unproven: whyNot })),
      requests: connection.requests(),
    };

  const transcripts: Transcript[] = [first];
  const carried = await pooled(planned, concurrency, async ({ pair, case: one }): Promise<CarriedScript> => {
    const caseId = `${key(pair)}/${one.label}`;
    let transcript = await connection.carry(caseId, one);
    // One that takes long is not carried out twice.
    const again = pair.rule.slow === undefined && !signal.aborted;
    if (again && !endsAs(one.accepts, transcript)) transcript = await connection.carry(caseId, one);
    transcripts.push(transcript);
    return proven(pair, one, transcript, signal);
  });
  const wrong = carried.filter(({ run }) => run !== undefined && !isRight(run));
  // Where the target went out of order meanwhile, nothing that ended wrongly is its answer to a script.
  const still =
    wrong.length === 0 || signal.aborted ? undefined : unfit(await connection.carry('control', control));
  const between = options.direct === true ? undefined : intermediary(transcripts);
  return {
    carried: carried.map((one) => {
      if (still !== undefined && wrong.includes(one)) return { pair: one.pair, unproven: still };
      return between === undefined ? one : behind(one, between);
    }),
    requests: connection.requests(),
  };
}

function controlCase(bench: WireBench): WireCase {
  return {
    label: 'the request alone',
    moves: [send(bench.message()), answered(1, bench)],
    accepts: ['2xx'],
    expected: 'accepted',
    plain: true,
  };
}

/** Why nothing is proven, where the legal request is not accepted on a raw connection. */
function unfit(transcript: Transcript): CarriedScript['unproven'] {
  const { trouble, malformed, unfinished, ended } = transcript;
  const [only] = finals(transcript);
  if (trouble !== undefined) return { verdict: 'inconclusive', reason: trouble };
  if (only === undefined)
    return {
      verdict: 'inconclusive',
      reason: `the legal request got no whole answer on a raw connection (${malformed ?? (unfinished > 0 ? 'it was torn' : ended === 'open' ? 'none in time' : `the connection was ${ended}`)})`,
    };
  if (only.status >= 200 && only.status < 300) return undefined;
  return {
    verdict: only.status === 429 ? 'inconclusive' : 'unverified',
    reason: `the legal request was answered ${only.status} on a raw connection`,
  };
}

function isRight({ case: one, transcript }: WireRun): boolean {
  return endsAs(one.accepts, transcript);
}

/** A transcript as evidence, unless trouble took away what it could show. */
function proven(pair: Pair, one: WireCase, transcript: Transcript, signal: AbortSignal): CarriedScript {
  const inconclusive = (reason: string): CarriedScript => ({
    pair,
    unproven: { verdict: 'inconclusive', reason },
  });
  if (signal.aborted) return inconclusive('the run was interrupted');
  if (transcript.trouble !== undefined) return inconclusive(transcript.trouble);
  if (transcript.answers.some(({ status }) => status === 429))
    return inconclusive('the target answered 429 again and again');
  return { pair, run: { case: one, transcript } };
}

/** What is on the wire between an intermediary and the server cannot be seen; what it does is not the server's. */
function behind({ pair, run, ...rest }: CarriedScript, what: string): CarriedScript {
  if (run === undefined) return { pair, ...rest };
  const seen = isRight(run) ? '' : `; what was found here is the intermediary's (${outcome(run.transcript)})`;
  const reason = `${what} stands between and makes its own connections: give the address of the server itself, or --direct where this is it${seen}`;
  return { pair, unproven: { verdict: 'unverified', reason } };
}

interface Carrying {
  readonly carry: (caseId: string, one: WireCase) => Promise<Transcript>;
  readonly requests: () => number;
}

/** Fills the texts of scripts in, sends them at the pace of the run, and takes secrets out of what is kept. */
function connectionTo({ target, contract, carrier, caseHeader, signal }: WireOptions): Carrying {
  const { fill, ofAnswerTo, shown } = heldSecrets(target, wordsOf(contract));
  const url = new URL(target.url);
  const speed = pace(target.rate);
  let requests = 0;
  const placed = (text: string, caseId: string, value: (name: string, given: string) => string): string =>
    text
      .replaceAll('$HOST', () => url.host)
      .replaceAll('$ORIGIN', () => url.origin)
      .replaceAll('$PREFIX', () => url.pathname.replace(/\/+$/, ''))
      .replaceAll('$FURTHER', () =>
        [
          ...target.headers.map(([name, given]) => `${name}: ${value(name, given)}\r\n`),
          ...(caseHeader === undefined ? [] : [`${caseHeader}: ${ascii(caseId)}\r\n`]),
        ].join(''),
      );
  const eachText = (moves: readonly Move[], change: (text: string) => string): readonly Move[] =>
    moves.map((move) => (move.move === 'send' ? { ...move, text: change(move.text) } : move));
  const once = async (caseId: string, one: WireCase): Promise<Transcript> => {
    const visible = eachText(one.moves, (text) => placed(text, caseId, shown));
    const bytes = eachText(one.moves, (text) => fill(placed(text, caseId, (_, given) => given)));
    const count = one.moves.reduce((sum, move) => sum + (move.move === 'send' ? heads(move.text) : 0), 0);
    requests += count;
    for (let turn = 0; turn < count; turn += 1) await speed.turn(signal);
    const raw = await carrier.carry(bytes, signal);
    const redact = ofAnswerTo(one.moves.flatMap((move) => (move.move === 'send' ? [move.text] : [])));
    return {
      ...raw,
      received: redact.bytes(raw.received).bytes,
      answers: raw.answers.map((answer) => ({
        ...answer,
        headers: answer.headers.map(([name, value]) => [redact.text(name), redact.text(value)] as const),
        body: redact.bytes(answer.body).bytes,
      })),
      ...(raw.malformed === undefined ? {} : { malformed: redact.text(raw.malformed) }),
      sent: Buffer.from(
        visible.flatMap((move) => (move.move === 'send' ? [move.text] : [])).join(''),
        'latin1',
      ),
      moves: visible,
    };
  };
  return {
    requests: () => requests,
    carry: async (caseId, one) => {
      for (let attempt = 1; ; attempt += 1) {
        const transcript = await once(caseId, one);
        const throttled = transcript.answers.find(({ status }) => status === 429);
        const again = throttled !== undefined || (transcript.trouble !== undefined && attempt < 3);
        if (!again || attempt >= throttleAttempts || signal.aborted) return transcript;
        await pause((throttled && retryAfter(throttled)) ?? 150 * attempt, signal);
      }
    },
  };
}

/** Requests that begin in a text. */
function heads(text: string): number {
  return [...text.matchAll(/(?:^|\r\n)[A-Z]+ \S+ HTTP\/1\.\d(?=\r\n)/g)].length;
}
