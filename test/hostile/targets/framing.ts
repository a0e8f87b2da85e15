import type { Asked, Behaviour } from '../server.ts';
import type { HostileTarget } from '../target.ts';
import { answerBytes, endlessly, json, rightBytes, served } from '../writing.ts';

/** The same bytes to all, and then nothing or the end of the connection. */
function says(bytes: string, then: 'wait' | 'end' = 'wait'): Behaviour {
  return {
    answer: ({ socket }: Asked) => {
      if (then === 'end') socket.end(bytes, 'latin1');
      else socket.write(bytes, 'latin1');
    },
  };
}

/** The beginning of each right answer, one byte longer each time, and then the end. */
function cutAtEachByte(cut: (asked: Asked, part: Buffer) => void, from: number): Behaviour {
  let length = 0;
  return {
    answer: async (asked) => {
      const bytes = rightBytes(await asked.right());
      if (asked.nth < from) asked.socket.write(bytes);
      else cut(asked, bytes.subarray(0, (length += 1) % bytes.length));
    },
  };
}

const reset = ({ socket }: Asked, part: Buffer): void => {
  socket.write(part, () => socket.resetAndDestroy());
};
const end = ({ socket }: Asked, part: Buffer): void => {
  socket.end(part);
};
const ok = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';

/** Answers that lie about where they begin or end, or are no HTTP. */
export const framing: readonly HostileTarget[] = [
  {
    id: 'content-length-too-large',
    does: 'Announces more than it sends, and waits.',
    promised: 'It is waited for as long as one answer may take.',
    ends: 'preflight',
    behaviour: says(`${ok}Content-Length: 1000\r\n\r\n{}`),
  },
  {
    id: 'content-length-too-large-closed',
    does: 'Announces more than it sends, and closes the connection.',
    promised: 'An answer that is cut is no answer.',
    ends: 'preflight',
    behaviour: says(`${ok}Content-Length: 1000\r\n\r\n{}`, 'end'),
  },
  {
    id: 'content-length-too-small',
    does: 'Announces less than it sends.',
    promised: 'What comes after the answer is taken for no other answer.',
    ends: 'nonconformant',
    asks: 'all',
    behaviour: {
      answer: ({ socket }) => void socket.write(answerBytes(200, [json, ['Content-Length', '5']], served())),
    },
  },
  {
    id: 'two-content-lengths',
    does: 'Two lengths that contradict one another.',
    promised: 'Such an answer is no HTTP.',
    ends: 'preflight',
    behaviour: says(`${ok}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}}`),
  },
  {
    id: 'content-length-and-chunks',
    does: 'A length and chunks in one answer, which contradict one another.',
    promised: 'Such an answer is no HTTP.',
    ends: 'preflight',
    behaviour: says(`${ok}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n0\r\n\r\n`),
  },
  {
    id: 'content-length-beyond-numbers',
    does: 'A length of thirty digits.',
    promised: 'Such an answer is no HTTP.',
    ends: 'preflight',
    behaviour: says(`${ok}Content-Length: ${'9'.repeat(30)}\r\n\r\n{}`),
  },
  {
    id: 'content-length-below-nothing',
    does: 'A length below zero.',
    promised: 'Such an answer is no HTTP.',
    ends: 'preflight',
    behaviour: says(`${ok}Content-Length: -1\r\n\r\n{}`),
  },
  {
    id: 'chunk-beyond-numbers',
    does: 'A chunk of more bytes than there are.',
    promised: 'Nothing is set aside for what is announced.',
    ends: 'preflight',
    behaviour: says(`${ok}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n{}`),
  },
  {
    id: 'endless-chunk-extension',
    does: 'A chunk whose extension never ends.',
    promised: 'It is waited for as long as one answer may take, and none of it is kept.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) => {
        socket.write(`${ok}Transfer-Encoding: chunked\r\n\r\n1;a=`);
        endlessly(socket, Buffer.alloc(65_536, 'x'));
      },
    },
  },
  {
    id: 'answers-before-the-request',
    does: 'Sends an answer as soon as it is connected to, and none to the request.',
    promised: 'It is held against each request like any other, and the target is not acquitted.',
    ends: 'nonconformant',
    asks: 'all',
    behaviour: {
      connected: (socket) => void socket.write(answerBytes(200, [json], served())),
      answer: () => undefined,
    },
  },
  {
    id: 'two-answers-for-one',
    does: 'Right answers, each with a second one after it.',
    promised: 'The second is taken for the answer of no other request, and the target is not acquitted.',
    ends: 'inconclusive',
    asks: 'all',
    behaviour: {
      answer: async ({ socket, right }) => {
        const answer = rightBytes(await right());
        socket.write(Buffer.concat([answer, answerBytes(200, [json], served())]));
      },
    },
  },
  {
    id: 'reset-at-each-byte',
    does: 'Resets each connection one byte later than the one before.',
    promised: 'No answer, and nobody is accused.',
    ends: 'preflight',
    behaviour: cutAtEachByte(reset, 1),
  },
  {
    id: 'reset-at-each-byte-later',
    does: 'The same from the fortieth request on, after right answers.',
    promised: 'What was answered is judged, and the rest is told as not judged.',
    ends: 'inconclusive',
    asks: 'all',
    behaviour: cutAtEachByte(reset, 40),
  },
  {
    id: 'closes-at-each-byte-later',
    does: 'Closes each connection one byte later than the one before, from the fortieth request on.',
    promised: 'An answer that is cut is no answer; the rest is told as not judged.',
    ends: 'inconclusive',
    asks: 'all',
    behaviour: cutAtEachByte(end, 40),
  },
  {
    id: 'closes-at-once',
    does: 'Closes each connection as soon as it is there.',
    promised: 'No answer.',
    ends: 'preflight',
    behaviour: { connected: (socket) => void socket.end() },
  },
  {
    id: 'resets-at-once',
    does: 'Resets each connection as soon as it is there.',
    promised: 'No answer.',
    ends: 'preflight',
    behaviour: { connected: (socket) => void socket.resetAndDestroy() },
  },
  {
    id: 'head-without-a-body',
    does: 'A header section, and the end of the connection.',
    promised: 'It is told as an empty body.',
    ends: 'nonconformant',
    behaviour: says(`${ok}\r\n`, 'end'),
  },
  {
    id: 'http-0.9',
    does: 'A body without a header section.',
    promised: 'Such an answer is no HTTP.',
    ends: 'preflight',
    behaviour: { answer: ({ socket }) => void socket.end(served()) },
  },
  {
    id: 'http-2',
    does: 'Frames of HTTP/2.',
    promised: 'Such an answer is no HTTP/1.1.',
    ends: 'preflight',
    behaviour: says('\u0000\u0000\u0012\u0004\u0000\u0000\u0000\u0000\u0000\u0000\u0003\u0000\u0000\u0000d'),
  },
  {
    id: 'tls',
    does: 'A record of TLS.',
    promised: 'Such an answer is no HTTP.',
    ends: 'preflight',
    behaviour: says('\u0015\u0003\u0003\u0000\u0002\u0002\u0046'),
  },
  {
    id: 'random-bytes',
    does: 'Bytes at random.',
    promised: 'Such an answer is no HTTP.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) =>
        void socket.write(Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 + 13) % 251))),
    },
  },
  {
    id: 'status-beyond-http',
    does: 'Statuses that HTTP does not have, from 600 to 999.',
    promised: 'None is taken for a success.',
    ends: 'nonconformant',
    behaviour: {
      answer: ({ socket, nth }) =>
        void socket.write(
          answerBytes(`HTTP/1.1 ${['600', '999', '700', '666'][nth % 4] ?? ''} x`, [json], served()),
        ),
    },
  },
  {
    id: 'status-of-four-digits',
    does: 'A status of four digits.',
    promised: 'Such an answer is no HTTP.',
    ends: 'preflight',
    behaviour: says('HTTP/1.1 2000 OK\r\nContent-Length: 2\r\n\r\n{}'),
  },
  {
    id: 'http-9.9',
    does: 'A version of HTTP that there is not.',
    promised: 'Such an answer is no HTTP/1.1.',
    ends: 'preflight',
    behaviour: says('HTTP/9.9 200 OK\r\nContent-Length: 2\r\n\r\n{}'),
  },
];
