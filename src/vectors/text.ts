import { pieces } from '../report/repetition.ts';
import type { Piece, Text } from './vector.ts';

/** What is filled in when a request is sent. */
const placeholder = /\$(?:(FRESH|DIGITS)\(([a-z0-9]+)\)|((?:SECOND_)?CONNECTION_TOKEN)(?![A-Z_]))/g;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A planned text, or bytes, in pieces: placeholders, long repetitions and what is no UTF-8 stand apart. */
export function textOf(planned: string | Uint8Array): Text {
  const bytes = typeof planned === 'string' ? Buffer.from(planned) : Buffer.from(planned.slice());
  // In Latin-1 each byte is a character, so that a placeholder is found between any bytes.
  const raw = bytes.toString('latin1');
  const all: Piece[] = [];
  let from = 0;
  for (const match of raw.matchAll(placeholder)) {
    all.push(...plain(bytes.subarray(from, match.index)));
    const [whole, kind, name = '', credential] = match;
    if (credential !== undefined) all.push({ credential });
    else all.push(kind === 'DIGITS' ? { digits: name } : { fresh: name });
    from = match.index + whole.length;
  }
  all.push(...plain(bytes.subarray(from)));
  const [only] = all;
  if (only === undefined) return '';
  return all.length === 1 && typeof only === 'string' ? only : all;
}

function plain(bytes: Buffer): readonly Piece[] {
  if (bytes.length === 0) return [];
  try {
    return pieces(strict.decode(bytes)).map((piece) =>
      'text' in piece ? piece.text : { repeat: piece.unit, times: piece.times },
    );
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return [{ base64: bytes.toString('base64') }];
  }
}
