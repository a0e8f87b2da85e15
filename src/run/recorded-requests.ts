import { readFile } from 'node:fs/promises';
import type { Recorded } from '../judging/recorded.ts';

const file = new URL('../../clients/requests.json', import.meta.url);

/** What real clients were recorded to send, as it comes with the package. */
export async function recordedRequests(): Promise<Recorded> {
  return JSON.parse(await readFile(file, 'utf8')) as Recorded;
}
