import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TlsSettings } from '../run/tls.ts';
import { last, type Flag, type Given } from './command.ts';
import { number } from './parse.ts';
import { requestHeader } from './request-header.ts';
import { UsageError } from './usage-error.ts';

/** How a target is asked. */
export interface TargetSettings {
  readonly rate?: number;
  readonly headers: readonly (readonly [string, string])[];
  /** Milliseconds that one answer may take. */
  readonly timeout: number;
  readonly tls: TlsSettings;
}

/** How the certificate of a target is judged. */
export const tlsFlags: readonly Flag[] = [
  {
    name: 'ca',
    value: 'FILE',
    summary: 'a PEM file of further authorities for the certificate of the target',
  },
  { name: 'insecure', summary: 'take any certificate of the target' },
];

/** The options that say how a target is asked. */
export const askingFlags: readonly Flag[] = [
  { name: 'rate', value: 'N', summary: 'at most N requests a second' },
  {
    name: 'header',
    value: "'NAME: VALUE'",
    summary: 'a further header field for each request',
    repeatable: true,
  },
  { name: 'timeout', value: 'SECONDS', summary: 'how long one answer may take (default 5)' },
  { name: 'no-case-header', summary: 'send no X-Conformance-Case header' },
];

/** @throws {UsageError} for a value that is none */
export function targetSettings(given: Given): TargetSettings {
  const rate = last(given, 'rate');
  return {
    ...(rate === undefined ? {} : { rate: number(rate, 'rate', 0.1, 100_000) }),
    headers: (given.flags.get('header') ?? []).map(requestHeader),
    timeout: number(last(given, 'timeout') ?? '5', 'timeout', 0.1, 600) * 1000,
    tls: tlsSettings(given),
  };
}

function tlsSettings(given: Given): TlsSettings {
  const file = last(given, 'ca');
  return {
    ...(file === undefined ? {} : { ca: authorities(file) }),
    ...(given.flags.has('insecure') ? { insecure: true } : {}),
  };
}

/** The text of a file that holds certificates. */
function authorities(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'latin1');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`The file ${file} of --ca cannot be read${why}.`, 'Check its path.', {
      cause: error,
    });
  }
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  try {
    for (const certificate of certificates) new X509Certificate(certificate);
  } catch (error) {
    throw notPem(file, error);
  }
  if (certificates.length === 0) throw notPem(file);
  return text;
}

function notPem(file: string, cause?: unknown): UsageError {
  return new UsageError(
    `The file ${file} of --ca holds no certificate.`,
    'Give it certificates in PEM, each from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----.',
    { cause },
  );
}
