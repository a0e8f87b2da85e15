import { open } from 'node:fs/promises';

/** A file is longer than anything that is legal in its place. */
export class TooLongError extends Error {}

/**
 * The text of a file, of which no more is read than may be there: a device or a pipe may have no end.
 *
 * @param most bytes that it may have
 * @throws {TooLongError}
 */
export async function readBounded(file: string, most: number): Promise<string> {
  const handle = await open(file);
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(65_536), 0, 65_536, null);
      if (bytesRead === 0) return Buffer.concat(chunks).toString('utf8');
      size += bytesRead;
      if (size > most) throw new TooLongError(`It has more than ${most} bytes.`);
      chunks.push(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
