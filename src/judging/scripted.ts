import type { Clause } from '../contract/clause.ts';
import { text, type Message } from './message.ts';
import type { Rule } from './rule.ts';
import { endsAs, outcome, torn, wireDefect, type Move, type WireBench, type WireCase } from './wire.ts';

type Parts = Pick<Rule, 'id' | 'judges' | 'summary' | 'slow'> & {
  readonly wire: (clause: Clause, bench: WireBench) => readonly WireCase[];
};

/**
 * A rule of the profile `wire` whose scripts each have to end in one of their right ways. A torn answer
 * proves nothing here; the rule on the framing of answers judges it.
 */
export function scripted(parts: Parts): Rule {
  return {
    profile: 'wire',
    ...parts,
    judge: (_, { scripts }) =>
      scripts
        .filter((run) => !endsAs(run.case.accepts, run.transcript) && !torn(run.transcript))
        .map(wireDefect),
    doubts: (_, { scripts }) => {
      const [first] = scripts.filter(
        (run) => !endsAs(run.case.accepts, run.transcript) && torn(run.transcript),
      );
      return first && `${first.case.label}: ${outcome(first.transcript)}`;
    },
  };
}

export function send(what: Message | string): Move {
  return { move: 'send', text: typeof what === 'string' ? what : text(what) };
}

/** Waits for so many final answers in all. */
export function answered(answers: number, { due }: WireBench): Move {
  return { move: 'await', answers, milliseconds: due };
}

type Rest = Omit<WireCase, 'label' | 'moves'>;

/** A script of one request, and the ways in which it may end. */
export function one(label: string, message: Message, bench: WireBench, rest: Rest): WireCase {
  return { label, moves: [send(message), answered(1, bench)], ...rest };
}

/** Anything but a success, and no answer at all. */
export const unserved: Rest = {
  accepts: ['unserved', 'unserved unserved', 'closed', 'open'],
  expected: 'refused, or the connection closed without an answer',
};

/**
 * A script of one request that is not whole or not sound. A server may wait for more, so that the
 * connection is ended after a moment.
 */
export function notServed(label: string, message: Message, bench: WireBench, rest: Rest): WireCase {
  return {
    label,
    moves: [
      send(message),
      { move: 'await', answers: 1, milliseconds: bench.moment },
      { move: 'half-close' },
      answered(1, bench),
    ],
    ...rest,
  };
}

/** Sends a text in pieces of so many bytes, with pauses between them. */
export function inSegments(all: string, size: number, milliseconds: number): Move {
  return { move: 'send', text: all, cut: { size, milliseconds } };
}

const pieces = 10;

/** A request of which one part comes in ten pieces, over the milliseconds that the clause has. */
export function slowly(
  part: string,
  [before, slow, after]: readonly [before: string, slow: string, after: string],
  { parameters }: Clause,
  bench: WireBench,
): WireCase {
  const milliseconds = parameters.milliseconds as number;
  return {
    label: `${part}: over ${milliseconds / 1000} s`,
    moves: [
      send(before),
      inSegments(slow, Math.ceil(slow.length / pieces), milliseconds / pieces),
      send(after),
      answered(1, bench),
    ],
    accepts: ['2xx', '408', 'closed'],
    expected: 'accepted, or given up with 408 or by closing the connection',
    plain: true,
  };
}
