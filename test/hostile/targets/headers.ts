import type { Asked } from '../server.ts';
import type { HostileTarget } from '../target.ts';
import { answerBytes, endlessly, json, rightBytes, served, type Field } from '../writing.ts';

/** Right answers with further fields. */
function rightWith(further: readonly Field[]) {
  return {
    answer: async ({ socket, right }: Asked) => void socket.write(rightBytes(await right(), further)),
  };
}

/** The suite has cookies of its own, which hold a credential where none may be. */
function noneHasCookies(asked: readonly Asked[]): void {
  const sent = asked.flatMap(({ headers }) =>
    headers.filter(([name]) => name.toLowerCase() === 'cookie').map(([, value]) => value),
  );
  for (const value of sent)
    if (/\ba=b\b|__Host-b/.test(value)) throw new Error(`a cookie came back: ${value}`);
}

/** Header sections that are too much, or ask for something. */
export const headers: readonly HostileTarget[] = [
  {
    id: 'endless-headers',
    does: 'Header fields without end.',
    promised: 'More than 16 kB of them are no HTTP.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        endlessly(socket, Buffer.from('X-More: and more\r\n'.repeat(1000)));
      },
    },
  },
  {
    id: 'endless-header-name',
    does: 'One header name without end.',
    promised: 'More than 16 kB of it are no HTTP.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        endlessly(socket, Buffer.alloc(65_536, 'x'));
      },
    },
  },
  {
    id: 'endless-header-value',
    does: 'One header value without end.',
    promised: 'More than 16 kB of it are no HTTP.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) => {
        socket.write('HTTP/1.1 200 OK\r\nX-More: ');
        endlessly(socket, Buffer.alloc(65_536, 'x'));
      },
    },
  },
  {
    id: 'endless-reason',
    does: 'A status line without end.',
    promised: 'It is waited for as long as one answer may take, and none of it is kept.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) => {
        socket.write('HTTP/1.1 200 ');
        endlessly(socket, Buffer.alloc(65_536, 'x'));
      },
    },
  },
  {
    id: 'headers-100-000',
    does: '100,000 header fields in each answer.',
    promised: 'More than 16 kB of them are no HTTP.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) =>
        void socket.write(
          answerBytes(
            200,
            [json, ...Array.from({ length: 100_000 }, (_, at): Field => [`x${at}`, ''])],
            '{}',
          ),
        ),
    },
  },
  {
    id: 'headers-of-15-kb',
    does: 'Right answers with 1,000 further header fields.',
    promised: 'Not accused.',
    ends: 'conformant',
    asks: 'all',
    behaviour: rightWith(Array.from({ length: 1000 }, (_, at): Field => [`x-${at}`, 'aaaaaaa'])),
  },
  {
    id: 'endless-trailers',
    does: 'Trailer fields without end after a right body in chunks.',
    promised: 'The answer never becomes whole, and that is what is told.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) => {
        const body = served();
        socket.write(
          `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n`,
        );
        endlessly(socket, Buffer.from('X-More: and more\r\n'.repeat(1000)));
      },
    },
  },
  {
    id: 'interim-answers-without-end',
    does: 'An answer 102 after the other, and never a final one.',
    promised: 'It is waited for as long as one answer may take.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) => {
        endlessly(socket, Buffer.from('HTTP/1.1 102 Processing\r\n\r\n'.repeat(100)));
      },
    },
  },
  {
    id: 'a-hundred-interim-answers',
    does: 'A hundred answers 103 with links to elsewhere, then the right one.',
    promised: 'Not accused, and no link is followed.',
    ends: 'conformant',
    asks: 'all',
    behaviour: {
      answer: async ({ socket, right }, { url }) => {
        socket.write(`HTTP/1.1 103 Early Hints\r\nLink: <${url}>; rel=preconnect\r\n\r\n`.repeat(100));
        socket.write(rightBytes(await right()));
      },
    },
  },
  {
    id: 'switches-protocols',
    does: 'Answers 101 and speaks a protocol that nobody asked for.',
    promised: 'It is no answer.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) => {
        socket.write(
          `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n${served()}`,
        );
      },
    },
  },
  {
    id: 'sets-cookies',
    does: 'Right answers that set cookies, for itself and for others.',
    promised: 'Not accused, and no cookie is sent back.',
    ends: 'conformant',
    asks: 'all',
    behaviour: rightWith([
      ['Set-Cookie', 'a=b; Path=/; Domain=example.com'],
      ['Set-Cookie', `__Host-b=${'c'.repeat(4000)}`],
    ]),
    seen: noneHasCookies,
  },
  {
    id: 'offers-other-services',
    does: 'Right answers that name another server in every field that has a meaning for that.',
    promised: 'Not accused, and nobody else is asked.',
    ends: 'conformant',
    asks: 'all',
    behaviour: {
      answer: async ({ socket, right }, { url }) => {
        const host = url.replace('http://', '');
        socket.write(
          rightBytes(await right(), [
            ['Alt-Svc', `h2="${host}"; ma=86400, h3="${host}"`],
            ['Location', url],
            ['Content-Location', url],
            ['Refresh', `0; url=${url}`],
            ['Link', `<${url}>; rel="preload"`],
            ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains; preload'],
            ['Report-To', `{"endpoints":[{"url":"${url}"}]}`],
            ['NEL', '{"report_to":"default","success_fraction":1.0}'],
            ['Proxy-Authenticate', 'Basic'],
            ['SourceMap', url],
          ]),
        );
      },
    },
  },
  {
    id: 'file-names-in-headers',
    does: 'File names and paths as values of every field that may hold one.',
    promised: 'No file is read or written but the reports.',
    ends: 'nonconformant',
    behaviour: {
      answer: ({ socket }) =>
        void socket.write(
          answerBytes(
            400,
            [
              ['Content-Type', 'file:///etc/passwd'],
              [
                'Content-Disposition',
                'attachment; filename="../../../../tmp/hostile"; filename*=UTF-8\'\'%2Fetc%2Fpasswd',
              ],
              ['X-Amzn-ErrorType', '../../../../etc/passwd'],
              ['Location', 'file:///etc/passwd'],
              ['ETag', '"/dev/zero"'],
            ],
            '{"message":"../../../../etc/passwd","__type":"/dev/zero"}',
          ),
        ),
    },
  },
  {
    id: 'high-bytes-in-headers',
    does: 'Bytes above ASCII in every header value, in no encoding.',
    promised: 'They are read as Latin-1, and reports are well-formed.',
    ends: 'nonconformant',
    behaviour: {
      answer: ({ socket }) => {
        const high = Buffer.from(Array.from({ length: 128 }, (_, at) => at + 128)).toString('latin1');
        socket.write(
          answerBytes(
            400,
            [
              ['Content-Type', high],
              ['X-Amzn-ErrorType', high],
              ['X-High', high],
            ],
            '{}',
          ),
        );
      },
    },
  },
  {
    id: 'control-characters-in-headers',
    does: 'Escape sequences and NUL as bytes of header values.',
    promised: 'Such an answer is no HTTP, and what it says is not shown.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) =>
        void socket.write(
          answerBytes(
            400,
            [
              ['Content-Type', 'application/json'],
              ['X-Amzn-ErrorType', '\u001b[31mred\u0000'],
            ],
            '{}',
          ),
        ),
    },
  },
  {
    id: 'splits-headers',
    does: 'Line ends of every kind inside header values.',
    promised: 'Such an answer is no HTTP.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) => {
        socket.write(
          'HTTP/1.1 200 OK\rX: y\nContent-Type: application/json\r\n folded\r\n\u0000: x\r\nContent-Length: 2\r\n\r\n{}',
        );
      },
    },
  },
];
