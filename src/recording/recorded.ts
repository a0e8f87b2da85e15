import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Understanding } from './understanding.ts';

/** A request that a real client was asked for: what it put on the wire, or that it sent nothing. */
export type RecordedRequest = { readonly name: string } & (
  | { readonly sent: false }
  | {
      readonly sent?: never;
      readonly method: string;
      readonly target: string;
      readonly version: string;
      readonly headers: readonly (readonly [name: string, value: string])[];
      readonly body: string;
    }
);

export type SentRecording = Extract<RecordedRequest, { readonly method: string }>;

/** An answer that the client was given, and what it made of it; several where a retry was looked at. */
export interface RecordedAnswer {
  readonly name: string;
  readonly given: GivenAnswer | readonly GivenAnswer[];
  readonly understoodAs: Understanding;
}

export interface GivenAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export interface Recording {
  readonly client: string;
  readonly version: string;
  /** How many tokens of each form the client made. */
  readonly clientTokens?: Readonly<Record<string, number>>;
  readonly requests: readonly RecordedRequest[];
  readonly responses: readonly RecordedAnswer[];
}

/** Every recording of a folder by the name of its file, without the suffix. */
export function recordings(folder: URL): ReadonlyMap<string, Recording> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return new Map(
    files.map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Recording,
    ]),
  );
}

export function wasSent(request: RecordedRequest): request is SentRecording {
  return request.sent === undefined;
}

/** What stands for the placeholders; every other one is filled with a text of its own kind. */
export interface Filling {
  readonly connectionToken: string;
  readonly host: string;
  /** What a client made by itself; a random one where it is left out. */
  readonly uuid?: string;
}

/** What differs from one machine and one signer to another. */
const machine: Readonly<Record<string, string>> = {
  $SIGNATURE: '0123456789abcdef'.repeat(4),
  $ACCESS_KEY_ID: 'AKIDEXAMPLE',
  $OS_VERSION: '6.1.0',
  $ARCH: 'x86_64',
  $JVM: 'OpenJDK_64-Bit_Server_VM',
  $VENDOR: 'Example',
  $OS: 'Linux',
  $NODE_VERSION: '20.20.2',
  $PLATFORM: 'linux',
};

/** A recorded text with the placeholders filled in that stand for a machine, and runs written out. */
export function onAnyMachine(text: string): string {
  return writtenOut(text).replaceAll(/\$[A-Z][A-Z0-9_]+/g, (name) => machine[name] ?? name);
}

function writtenOut(text: string): string {
  return text.replaceAll(/\$RUN\((.)\*(\d+)\)/g, (_, unit: string, times: string) =>
    unit.repeat(Number(times)),
  );
}

/** The recorded request as bytes: its own order of headers and members, its own escaping, placeholders filled in. */
export function onTheWire(
  { method, target, version, headers, body }: SentRecording,
  { connectionToken, host, uuid = randomUUID() }: Filling,
): Buffer {
  const payload = Buffer.from(fill(body, { $UUID: uuid, $CONNECTION_TOKEN: connectionToken }));
  const values: Readonly<Record<string, string>> = {
    $CONNECTION_TOKEN: connectionToken,
    $HOST: host,
    $UUID: uuid,
    $SHA256_OF_BODY: createHash('sha256').update(payload).digest('hex'),
    $AMZ_DATE: '20261121T101500Z',
    $DATE: '20261121',
    ...machine,
  };
  const lines = headers.map(([name, value]) => `${name}: ${fill(value, values)}`);
  return Buffer.concat([
    Buffer.from([`${method} ${target} ${version}`, ...lines, '', ''].join('\r\n'), 'latin1'),
    payload,
  ]);
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return writtenOut(text).replaceAll(/\$[A-Z][A-Z0-9_]+/g, (name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing stands for ${name}`);
    return value;
  });
}
