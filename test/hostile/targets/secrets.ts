import { setTimeout } from 'node:timers/promises';
import { bearers } from '../../mistakes/server.ts';
import type { Asked } from '../server.ts';
import type { HostileTarget } from '../target.ts';
import { answerBytes, json } from '../writing.ts';

const all = bearers.join(' ');

interface Echo {
  readonly id: string;
  readonly does: string;
  readonly echo: (text: string) => string;
}

const echoes: readonly Echo[] = [
  { id: 'raw', does: 'as they are', echo: (text) => text },
  {
    id: 'json',
    does: 'as JSON in JSON, each letter as a code point',
    echo: (text) =>
      [...text].map((letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(''),
  },
  {
    id: 'url',
    does: 'as a URL writes them, each letter as a code',
    echo: (text) => [...text].map((letter) => `%${(letter.codePointAt(0) ?? 0).toString(16)}`).join(''),
  },
  { id: 'base64', does: 'in base64', echo: (text) => Buffer.from(text).toString('base64') },
];

function answered(text: string, nth: number): Buffer {
  return answerBytes(
    `HTTP/1.1 ${[200, 400, 403, 500][nth % 4] ?? 200} ${text}`,
    [json, ['X-Amzn-ErrorType', text], ['X-Seen', text], ['Location', `http://elsewhere.test/${text}`]],
    `{"Id":"${text}","AbsoluteTime":"${text}","message":"unknown: ${text}","${text}":1}`,
  );
}

/** Servers that repeat the tokens in everything that they say. */
export const secrets: readonly HostileTarget[] = [
  ...echoes.map(({ id, does, echo }): HostileTarget => ({
    id: `repeats-tokens-${id}`,
    does: `Repeats both tokens in every place of an answer, ${does}.`,
    promised: 'Neither stands in any output; that it was repeated is a finding.',
    ends: 'nonconformant',
    behaviour: { answer: ({ socket, nth }) => void socket.write(answered(echo(all), nth)) },
  })),
  {
    id: 'repeats-tokens-in-pieces',
    does: 'Repeats both tokens in chunks of three bytes, each in a packet of its own.',
    promised: 'Answers are put together before secrets are taken out.',
    ends: 'nonconformant',
    behaviour: {
      answer: async ({ socket }: Asked) => {
        socket.setNoDelay(true);
        socket.write(
          'HTTP/1.1 400 Bad\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
        );
        for (const piece of `{"message":"${all}"}`.match(/.{1,9}/g) ?? []) {
          const parts = piece.match(/.{1,3}/g) ?? [];
          socket.write(parts.map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join(''));
          await setTimeout(0);
        }
        socket.write('0\r\n\r\n');
      },
    },
  },
  {
    id: 'repeats-tokens-beyond-the-cap',
    does: 'Repeats the tokens where its body is cut, so that a part of one is left.',
    promised: 'A part at the end of a cut body is taken out too.',
    ends: 'nonconformant',
    behaviour: {
      answer: ({ socket }) =>
        void socket.write(
          answerBytes(200, [json], `{"Id":"${'x'.repeat(262_144 - 7 - 12)}${all}${'y'.repeat(100_000)}"}`),
        ),
    },
  },
];
