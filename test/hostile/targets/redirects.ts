import type { Elsewhere, Asked, Behaviour } from '../server.ts';
import type { HostileTarget } from '../target.ts';
import { answerBytes, json } from '../writing.ts';

/** Sends everybody to another place. */
function sends(status: number, to: (elsewhere: Elsewhere, nth: number) => string): Behaviour {
  return {
    answer: ({ socket, nth }: Asked, elsewhere) =>
      void socket.write(answerBytes(status, [json, ['Location', to(elsewhere, nth)]], '{}')),
  };
}

const elsewhereOnly = ({ url }: Elsewhere): string => `${url}/participant/event`;

/** Servers that send the suite to another place. */
export const redirects: readonly HostileTarget[] = [
  ...[301, 302, 303, 307, 308].map((status): HostileTarget => ({
    id: `redirects-elsewhere-${status}`,
    does: `Answers ${status} with the address of another server.`,
    promised: 'No redirect is followed, and no token leaves for another server.',
    ends: 'preflight',
    behaviour: sends(status, elsewhereOnly),
  })),
  {
    id: 'redirects-in-circles',
    does: 'Answers 307 with its own address, another one each time.',
    promised: 'No redirect is followed.',
    ends: 'preflight',
    behaviour: sends(307, (_, nth) => `/participant/event?again=${nth}`),
    seen: (asked) => {
      if (asked.some(({ target }) => target.includes('again'))) throw new Error('it was followed');
    },
  },
  {
    id: 'redirects-to-files',
    does: 'Answers 302 with the names of files and of services of the machine.',
    promised: 'No redirect is followed.',
    ends: 'preflight',
    behaviour: sends(
      302,
      (_, nth) =>
        [
          'file:///etc/passwd',
          'javascript:alert(1)',
          'http://169.254.169.254/latest/meta-data/',
          '\\\\host\\c$',
        ][nth % 4] ?? '',
    ),
  },
  {
    id: 'asks-for-credentials',
    does: 'Answers 401 and asks for credentials of every kind.',
    promised: 'None is given.',
    ends: 'preflight',
    behaviour: {
      answer: ({ socket }) =>
        void socket.write(
          answerBytes(
            401,
            [
              json,
              ['WWW-Authenticate', 'Negotiate'],
              ['WWW-Authenticate', 'NTLM'],
              ['WWW-Authenticate', 'Basic realm="x"'],
            ],
            '{}',
          ),
        ),
    },
    seen: (asked) => {
      for (const { headers } of asked)
        if (headers.some(([name]) => name.toLowerCase() === 'authorization'))
          throw new Error('credentials were sent');
    },
  },
  {
    id: 'calls-itself-a-proxy',
    does: 'Answers 407 and 421, as a proxy that wants credentials or another connection.',
    promised: 'Neither is given; the statuses are accused.',
    ends: 'nonconformant',
    behaviour: {
      answer: ({ socket, nth }) =>
        void socket.write(
          answerBytes(nth % 2 === 0 ? 407 : 421, [json, ['Proxy-Authenticate', 'Basic']], '{}'),
        ),
    },
  },
  {
    id: 'asks-for-tls',
    does: 'Answers 426 and asks for another protocol.',
    promised: 'It is not taken up; the status is accused.',
    ends: 'nonconformant',
    behaviour: {
      answer: ({ socket }) =>
        void socket.write(
          answerBytes(426, [json, ['Upgrade', 'TLS/1.2, HTTP/2'], ['Connection', 'Upgrade']], '{}'),
        ),
    },
  },
];
