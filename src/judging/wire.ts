import type { Level } from '../contract/clause.ts';
import type { Defect } from './finding.ts';
import type { Contract } from '../contract/contract.ts';
import { counted } from '../contract/counted.ts';
import type { Request } from './request.ts';
import type { Message } from './message.ts';

/**
 * One move on a raw connection. A text stands for its bytes (Latin-1); `$HOST`, `$ORIGIN`, `$PREFIX`,
 * `$FURTHER` (the lines that the run adds to each request) and the names of credentials are filled in
 * when it is sent.
 */
export type Move =
  | { readonly move: 'send'; readonly text: string; readonly cut?: Cut }
  | { readonly move: 'pause'; readonly milliseconds: number }
  /** Ends the sending side and goes on reading. */
  | { readonly move: 'half-close' }
  /** Goes on when so many final answers, or anything at all, have come, the connection has ended or the time has passed. */
  | { readonly move: 'await'; readonly answers: number | 'any'; readonly milliseconds: number }
  /** Goes on when the connection has ended or the time has passed. */
  | { readonly move: 'await end'; readonly milliseconds: number };

/** How a text is written: in pieces of so many bytes, with pauses between them. */
export interface Cut {
  readonly size: number;
  readonly milliseconds: number;
}

/** A script on one connection, and which ends of it are right. */
export interface WireCase {
  /** Unique within its rule and clause. */
  readonly label: string;
  readonly moves: readonly Move[];
  /**
   * Every right end: the statuses of the answers in their order, and `closed` or `open` where it matters
   * what then became of the connection. `2xx`, `4xx` and so on stand for a class, `refused` for any 4xx,
   * 501 or 505, `unserved` for anything but a success, `any` for any status. Statuses below 200 count where
   * one is named.
   */
  readonly accepts: readonly string[];
  /** The same in words. */
  readonly expected: string;
  /** Lower than the clause's own level, where one form is held to less. */
  readonly level?: Level;
  /** Every request is well-formed, so that no answer may be malformed. */
  readonly plain?: boolean;
}

/** One answer on a connection. */
export interface Answer {
  readonly version: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** How its end was told. */
  readonly framing: 'length' | 'chunked' | 'close' | 'none';
}

/** What happened on one connection, with secrets replaced by their names. */
export interface Transcript {
  readonly sent: Uint8Array;
  readonly received: Uint8Array;
  /** Whole answers in their order; those with a status below 200 too. */
  readonly answers: readonly Answer[];
  /** Why what came after them is no answer. */
  readonly malformed?: string;
  /** Bytes of an answer that is not whole. */
  readonly unfinished: number;
  /** `open` where the suite ended it; `reset` may have swallowed an answer that was on its way. */
  readonly ended: 'open' | 'closed' | 'reset';
  /** There was no connection. */
  readonly trouble?: string;
  readonly milliseconds: number;
  /** The script as it was sent. */
  readonly moves: readonly Move[];
}

/** A script that was carried out. */
export interface WireRun {
  readonly case: WireCase;
  readonly transcript: Transcript;
}

/** What a script is planned with. */
export interface WireBench {
  readonly contract: Contract;
  readonly base: Request;
  /** A legal request as it goes over the wire, with a fresh idempotency token. */
  readonly message: () => Message;
  /** Milliseconds after which an answer that is due counts as missing. */
  readonly due: number;
  /** Milliseconds to wait for what may as well stay away. */
  readonly moment: number;
}

/** The final answers, without those that only go before one. */
export function finals({ answers }: Pick<Transcript, 'answers'>): readonly Answer[] {
  return answers.filter(({ status }) => status >= 200 || status === 101);
}

/** Whether a transcript ends as one of the patterns says. */
export function endsAs(patterns: readonly string[], transcript: Transcript): boolean {
  return patterns.some((pattern) => {
    const words = pattern.split(' ').filter((word) => word !== '');
    const end = words.find((word) => word === 'open' || word === 'closed');
    const statuses = words.filter((word) => word !== end);
    const answers = statuses.some((word) => word.startsWith('1'))
      ? interimOnce(transcript.answers)
      : finals(transcript);
    return (
      answers.length === statuses.length &&
      statuses.every((word, at) => isStatus(word, answers[at]?.status ?? 0)) &&
      (end === undefined || (end === 'open') === isOpen(transcript))
    );
  });
}

/** The answers, with those below 200 that go before a final one told as one: a client reads however many there are. */
function interimOnce(answers: readonly Answer[]): readonly Answer[] {
  const isInterim = ({ status }: Answer): boolean => status < 200 && status !== 101;
  return answers.filter((answer, at) => {
    if (!isInterim(answer)) return true;
    const begin = answers.slice(0, at).findLastIndex((one) => !isInterim(one)) + 1;
    const rest = answers.findIndex((one, index) => index > at && !isInterim(one));
    const group = answers.slice(begin, rest < 0 ? undefined : rest);
    return answer === (group.find(({ status }) => status === 100) ?? group[0]);
  });
}

/** Whether another request may be sent: an answer that announces the end is the last that a client reads. */
function isOpen(transcript: Transcript): boolean {
  const headers = finals(transcript).at(-1)?.headers ?? [];
  const announced = headers.some(
    ([name, value]) => name.toLowerCase() === 'connection' && /(?:^|,)\s*close\s*(?:,|$)/i.test(value),
  );
  return transcript.ended === 'open' && !announced;
}

function isStatus(word: string, status: number): boolean {
  switch (word) {
    case 'any':
      return true;
    case 'refused':
      return (status >= 400 && status < 500) || status === 501 || status === 505;
    case 'unserved':
      return status >= 300;
    default:
      return new RegExp(`^${word.replaceAll('x', '\\d')}$`).test(String(status));
  }
}

/** Whether there are bytes that are no whole answer: who tore it cannot be told. */
export function torn({ malformed, unfinished }: Transcript): boolean {
  return malformed !== undefined || unfinished > 0;
}

/** What a transcript shows, in a few words. */
export function outcome(transcript: Transcript): string {
  const { answers, malformed, unfinished, ended, trouble, moves } = transcript;
  if (trouble !== undefined) return trouble;
  const statuses = answers.map(({ status }) => String(status));
  const rest =
    malformed ??
    (unfinished > 0 ? `${counted(unfinished, 'byte')} of an answer that is not whole` : undefined);
  const all = [...statuses, ...(rest === undefined ? [] : [rest])];
  // Whether a connection stays open shows only where its end was waited for.
  const open = moves.at(-1)?.move === 'await end' ? ['the connection is open'] : [];
  const end = { open, closed: ['it is closed'], reset: ['it is reset'] }[ended];
  return [all.length === 0 ? 'no answer' : all.join(', then '), ...end].join('; ');
}

/** The defect of a run that ended in no right way. */
export function wireDefect({ case: one, transcript }: WireRun): Defect {
  return {
    about: one.label,
    expected: one.expected,
    received: outcome(transcript),
    exchanges: [],
    transcripts: [transcript],
    ...(one.level === undefined ? {} : { level: one.level }),
  };
}
