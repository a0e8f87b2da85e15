import { describe, expect, test } from 'vitest';
import type { Transcript } from '../../../src/judging/wire.ts';
import { intermediary } from '../../../src/run/wire/intermediary.ts';

function answered(...headers: readonly (readonly [string, string])[]): Transcript {
  const answer = {
    version: 'HTTP/1.1',
    status: 200,
    headers,
    body: new Uint8Array(),
    framing: 'length',
  } as const;
  const none = new Uint8Array();
  return {
    sent: none,
    received: none,
    answers: [answer],
    unfinished: 0,
    ended: 'open',
    milliseconds: 1,
    moves: [],
  };
}

describe('an intermediary is evident', () => {
  test.each([
    ['by a field that only one adds', [answered(['Via', '1.1 cache'])], 'an intermediary (via: 1.1 cache)'],
    ['by its name', [answered(['Server', 'nginx/1.22.1'])], 'an intermediary (server: nginx/1.22.1)'],
    [
      'by two names',
      [answered(['Server', 'uvicorn']), answered(['server', 'edge'])],
      'an intermediary (servers: uvicorn and edge)',
    ],
  ])('%s', (_, transcripts, told) => {
    expect(intermediary(transcripts)).toBe(told);
  });

  test('not by a server that names itself, or by none', () => {
    expect(intermediary([answered(['Server', 'uvicorn']), answered()])).toBeUndefined();
  });
});
