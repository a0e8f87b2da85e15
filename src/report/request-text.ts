import { counted } from '../contract/counted.ts';
import { bodyOf, type Request } from '../judging/request.ts';
import { shortened } from './repetition.ts';

/** Longest body that is shown whole, in characters. */
const longest = 2000;

/** A planned request as it goes over the wire, long runs told as repetitions and bytes that are no text in hex. */
export function requestText(request: Request): string {
  const body = bodyOf(request);
  return [
    `${request.method} ${request.path}`,
    ...request.headers.map(([name, value]) => `${name}: ${shortened(value)}`),
    ...(body === undefined ? [] : ['', bodyText(body)]),
  ].join('\n');
}

function bodyText(body: string | Uint8Array): string {
  const text = shortened(typeof body === 'string' ? body : asText(body));
  const letters = [...text];
  return letters.length <= longest
    ? text
    : `${letters.slice(0, longest).join('')}… (${counted(letters.length - longest, 'character')} more)`;
}

function asText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return [...bytes]
      .map((byte) =>
        byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`,
      )
      .join('');
  }
}
