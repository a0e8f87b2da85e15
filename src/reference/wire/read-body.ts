import { Missing, type Incoming } from './incoming.ts';
import type { BodyFraming, Fields, WireSteps } from './wire-steps.ts';

/** A body, and what stood after its last chunk; undefined where its chunks are none. */
export interface ReadBody {
  readonly body: Buffer;
  readonly trailers: Fields;
}

/** Longest line of a chunk's size, in bytes. */
const longestLine = 4096;

/**
 * Reads a body as its framing says.
 *
 * @throws {Missing} where it ends early, unless a part is taken for the whole
 */
export async function readBody(
  incoming: Incoming,
  framing: BodyFraming,
  steps: WireSteps,
): Promise<ReadBody | undefined> {
  const chunks: Buffer[] = [];
  const more = (): Promise<void> =>
    steps.waits() ? incoming.more(steps.patience('body').milliseconds) : Promise.reject(new Missing('ended'));
  try {
    return framing === 'chunked'
      ? await readChunks(incoming, steps, chunks, more)
      : { body: await spanning(incoming, framing.length, steps, more), trailers: [] };
  } catch (error) {
    const cut = error instanceof Missing && error.kind === 'ended' && (steps.takesPart() || !steps.waits());
    if (!cut) throw error;
    const rest = incoming.take(incoming.waiting().length);
    return { body: framing === 'chunked' ? Buffer.from(steps.joined(chunks)) : rest, trailers: [] };
  }
}

type More = () => Promise<void>;

async function exactly(incoming: Incoming, length: number, more: More): Promise<Buffer> {
  while (incoming.waiting().length < length) await more();
  return incoming.take(length);
}

async function spanning(incoming: Incoming, length: number, steps: WireSteps, more: More): Promise<Buffer> {
  while (incoming.waiting().length < length) await more();
  return incoming.take(steps.spans(length, incoming.waiting().length));
}

/** A line without its end; undefined where it is too long. */
async function line(incoming: Incoming, more: More): Promise<string | undefined> {
  for (;;) {
    const end = incoming.waiting().indexOf('\r\n');
    if (end >= 0)
      return incoming
        .take(end + 2)
        .subarray(0, end)
        .toString('latin1');
    if (incoming.waiting().length > longestLine) return undefined;
    await more();
  }
}

async function readChunks(
  incoming: Incoming,
  steps: WireSteps,
  chunks: Buffer[],
  more: More,
): Promise<ReadBody | undefined> {
  for (;;) {
    const size = steps.chunkSize((await line(incoming, more)) ?? '');
    if (size === undefined) return undefined;
    if (size === 0) break;
    chunks.push(await exactly(incoming, size, more));
    if (!steps.chunkEnds((await exactly(incoming, 2, more)).toString('latin1'))) return undefined;
  }
  const trailers: string[] = [];
  for (;;) {
    const trailer = await line(incoming, more);
    if (trailer === undefined) return undefined;
    if (trailer === '') break;
    trailers.push(trailer);
  }
  return { body: Buffer.from(steps.joined(chunks)), trailers: steps.fields(trailers) ?? [] };
}
