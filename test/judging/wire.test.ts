import { describe, expect, test } from 'vitest';
import { outcome, type Transcript } from '../../src/judging/wire.ts';

const answered: Transcript = {
  moves: [{ move: 'await', answers: 1, milliseconds: 10 }],
  sent: '',
  received: new Uint8Array(),
  answers: [{ status: 200, reason: '', headers: [], body: new Uint8Array() }],
  unfinished: 0,
  ended: 'open',
  milliseconds: 1,
} as unknown as Transcript;

describe('outcome', () => {
  test('says nothing of the end of a connection that was not waited for', () => {
    expect(outcome(answered)).toBe('200');
  });

  test('says that a connection is open where its end was waited for', () => {
    const moves = [...answered.moves, { move: 'await end', milliseconds: 10 } as const];
    expect(outcome({ ...answered, moves })).toBe('200; the connection is open');
  });

  test('says that it is closed as soon as it is', () => {
    expect(outcome({ ...answered, ended: 'closed' })).toBe('200; it is closed');
  });
});
