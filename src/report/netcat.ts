import type { Move, Transcript } from '../judging/wire.ts';

/** A name that stands for a secret. */
const secret = /\$[A-Z][A-Z_0-9]+/;
const secrets = new RegExp(secret, 'g');
const secretAlone = new RegExp(`^${secret.source}$`);
const secretsAndRuns = new RegExp(`(${secret.source}|([\\s\\S])\\2{199,})`);

/** Seconds to go on reading after the last move. */
const readOn = 2;

/** What stands in for `nc` where the target speaks TLS: whatever certificate it has, for this is a replay. */
const throughTls = (host: string, port: string): string =>
  `node -e 'const s=require("tls").connect({host:"${host}",port:${port},rejectUnauthorized:false});process.stdin.pipe(s).pipe(process.stdout)'`;

/**
 * One line for a POSIX shell that plays the script of a transcript again, with nothing but `nc` (for a
 * target with TLS, Node). Waiting for an answer is a pause of a second; secrets come from the environment.
 *
 * @param origin scheme, host and port of the target
 */
export function netcat({ moves }: Transcript, origin: string): string {
  const { protocol, hostname, port } = new URL(origin);
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const number = port === '' ? (protocol === 'https:' ? '443' : '80') : port;
  const steps = moves.flatMap(step);
  const halfCloses = moves.some(({ move }) => move === 'half-close');
  const end = halfCloses ? [] : [`sleep ${readOn}`];
  const through =
    protocol === 'https:' ? throughTls(host, number) : `nc ${halfCloses ? '-N ' : ''}${host} ${number}`;
  return `{ ${[...merged(steps), ...end].join('; ')}; } | ${through}`;
}

function step(move: Move): readonly string[] {
  switch (move.move) {
    case 'send':
      return move.cut === undefined
        ? written(move.text)
        : pieces(move.text, move.cut.size, move.cut.milliseconds);
    case 'pause':
      return [`sleep ${move.milliseconds / 1000}`];
    case 'await':
      return ['sleep 1'];
    case 'half-close':
    case 'await end':
      return [];
  }
}

/** A script in many pieces is sent in a few: a shell cannot keep up with pauses of milliseconds. */
function pieces(text: string, size: number, milliseconds: number): readonly string[] {
  const most = 12;
  const each = Math.max(size, Math.ceil(text.length / most));
  const cuts = Array.from({ length: Math.ceil(text.length / each) }, (_, at) =>
    besideSecrets(text, at * each),
  );
  return cuts.flatMap((cut, at) => [
    ...written(text.slice(cut, cuts[at + 1])),
    `sleep ${Math.max(0.05, milliseconds / 1000)}`,
  ]);
}

/** The place of a cut; behind the secret that it would go through, which stands there by its name. */
function besideSecrets(text: string, at: number): number {
  const within = [...text.matchAll(secrets)].find(
    ({ index, 0: name }) => index < at && at < index + name.length,
  );
  return within === undefined ? at : within.index + within[0].length;
}

/** `printf` for text, the environment for secrets, and a loop for a long run of one character. */
function written(text: string): readonly string[] {
  return text
    .split(secretsAndRuns)
    .filter((part, at) => at % 3 !== 2 && part !== '')
    .map((part) => {
      if (secretAlone.test(part)) return `printf %s "${part}"`;
      const [mark = ''] = part;
      if (part.length >= 200 && [...part].every((one) => one === mark))
        return `head -c ${part.length} /dev/zero | tr '\\0' ${quoted(mark)}`;
      return `printf ${quoted(format(part))}`;
    });
}

/** A text as the format of `printf` has it. */
function format(text: string): string {
  return text.replaceAll(/[^\x20-\x24\x26-\x5b\x5d-\x7e]/g, (mark) => {
    switch (mark) {
      case '\r':
        return '\\r';
      case '\n':
        return '\\n';
      case '%':
        return '%%';
      case '\\':
        return '\\\\';
      default:
        return `\\${mark.charCodeAt(0).toString(8).padStart(3, '0')}`;
    }
  });
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function merged(steps: readonly string[]): readonly string[] {
  return steps.filter((one, at) => one !== 'sleep 1' || steps[at - 1] !== one);
}
