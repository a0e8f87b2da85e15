import type { BodyReport } from './report.ts';

/** Bytes of a body that a report keeps. */
const kept = 262_144;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A body for the report, cut where it is too long to be of use. */
export function bodyReport(bytes: Uint8Array, cutBefore = false): BodyReport {
  const cut = cutBefore || bytes.length > kept;
  const part = bytes.subarray(0, kept);
  const rest = { size: bytes.length, ...(cut ? { cut } : {}) };
  try {
    return { text: decoder.decode(part), ...rest };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { base64: Buffer.from(part).toString('base64'), ...rest };
  }
}
