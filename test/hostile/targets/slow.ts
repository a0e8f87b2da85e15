import { setTimeout } from 'node:timers/promises';
import type { HostileTarget } from '../target.ts';
import { answerBytes, json, rightBytes, slowly, type Field } from '../writing.ts';

const throttled: readonly Field[] = [json, ['X-Amzn-ErrorType', 'ThrottlingException']];

/** Servers that take their time, or stop. */
export const slow: readonly HostileTarget[] = [
  {
    id: 'one-byte-a-second',
    does: 'Right answers, one byte a second.',
    promised: 'Each is waited for as long as one answer may take, and no longer.',
    ends: 'preflight',
    behaviour: { answer: async ({ socket, right }) => slowly(socket, rightBytes(await right()), 1000) },
  },
  {
    id: 'one-byte-a-second-later',
    does: 'The same from the fortieth request on.',
    promised: 'What was answered is judged, and the rest is told as not judged.',
    ends: 'inconclusive',
    asks: 'all',
    behaviour: {
      answer: async ({ socket, right, nth }) => {
        const bytes = rightBytes(await right());
        if (nth < 40) socket.write(bytes);
        else await slowly(socket, bytes, 1000);
      },
    },
  },
  {
    id: 'slow-but-right',
    does: 'Right answers after 100 ms, in five pieces.',
    promised: 'Not accused.',
    ends: 'conformant',
    asks: 'all',
    behaviour: {
      answer: async ({ socket, right }) => {
        const bytes = rightBytes(await right());
        await setTimeout(50);
        await slowly(socket, bytes, 10, 5);
      },
    },
  },
  {
    id: 'just-within-the-timeout',
    does: 'Right answers, each so late that the run cannot be done before its deadline.',
    promised: 'The run ends at its deadline, and what was not judged is told.',
    ends: 'inconclusive',
    asks: 'all',
    behaviour: {
      answer: async ({ socket, right }) => {
        const bytes = rightBytes(await right());
        await setTimeout(300);
        socket.write(bytes);
      },
    },
  },
  {
    id: 'never-answers',
    does: 'Reads each request and says nothing.',
    promised: 'It is waited for as long as one answer may take.',
    ends: 'preflight',
    behaviour: { answer: () => undefined },
  },
  {
    id: 'never-reads',
    does: 'Takes connections and never reads from them.',
    promised: 'It is waited for as long as one answer may take.',
    ends: 'preflight',
    behaviour: { deaf: true },
  },
  {
    id: 'falls-silent',
    does: 'Says nothing from the sixtieth request on.',
    promised: 'What was answered is judged, and the rest is told as not judged.',
    ends: 'inconclusive',
    asks: 'all',
    behaviour: {
      answer: async ({ socket, right, nth }) => {
        const bytes = rightBytes(await right());
        if (nth < 60) socket.write(bytes);
      },
    },
  },
  {
    id: 'throttles-for-ever',
    does: 'Answers 429 and asks to wait for thirty years.',
    promised: 'No wait is longer than ten seconds, and none is longer than the run.',
    ends: 'inconclusive',
    behaviour: {
      answer: ({ socket }) =>
        void socket.write(
          answerBytes(429, [...throttled, ['Retry-After', '999999999']], '{"message":"wait"}'),
        ),
    },
  },
  {
    id: 'throttles-with-nonsense',
    does: 'Answers 429 with waits that are none.',
    promised: 'They are waited out as if none had been asked for, until the deadline.',
    ends: 'inconclusive',
    behaviour: {
      answer: ({ socket, nth }) =>
        void socket.write(
          answerBytes(
            429,
            [...throttled, ['Retry-After', ['-1', 'NaN', '1e400', '0x7fffffff', '-Infinity'][nth % 5] ?? '']],
            '{"message":"wait"}',
          ),
        ),
    },
  },
];
