import { isDeepStrictEqual } from 'node:util';
import type { Contract } from '../contract/contract.ts';
import { digest, type ContractIndex, type IndexEntry } from './contract-index.ts';
import { jsonOf } from './comparator.ts';
import type { Interaction } from './interaction.ts';
import { interactions } from './interactions.ts';
import type { PactFile, PactInteraction } from './pact-file.ts';

/** What is wrong with the files of a folder: each line names the file. */
export function drift(
  contract: Contract,
  index: ContractIndex,
  files: ReadonlyMap<string, string>,
): readonly string[] {
  const known = index.contracts.map(({ file }) => file);
  return [
    ...[...files.keys()]
      .filter((file) => !known.includes(file))
      .map((file) => `${file} is not in the index.`),
    ...(index.edition === contract.edition
      ? []
      : [`index.json is of the edition ${index.edition}, not of ${contract.edition}.`]),
    ...index.contracts.flatMap((entry) => driftOf(contract, entry, files.get(entry.file))),
  ];
}

function driftOf(contract: Contract, entry: IndexEntry, text: string | undefined): readonly string[] {
  const { file } = entry;
  if (text === undefined) return [`${file} is missing.`];
  if (digest(text) !== entry.sha256) return [`${file} was edited: its SHA-256 is not the one in the index.`];
  const { interactions: written } = JSON.parse(text) as PactFile;
  const expected = interactions(contract, entry.habits);
  const without = new Set(entry.leftOut.map(({ interaction }) => interaction));
  const names = expected.map(({ description }) => description);
  return [
    ...names
      .filter((name) => !without.has(name) && written.every(({ description }) => description !== name))
      .map((name) => `${file} lacks "${name}".`),
    ...written.flatMap((one) => {
      const wanted = expected.find(({ description }) => description === one.description);
      if (wanted === undefined) return [`${file} has "${one.description}", which the description has not.`];
      const part = difference(wanted, one, contract);
      return part === undefined
        ? []
        : [`${file}: "${one.description}" has another ${part} than the description.`];
    }),
  ];
}

/** The first part in which a written interaction is not the one of the description. */
export function difference(
  { state, level, credential, request, response }: Interaction,
  { providerStates = [], pending, ...written }: PactInteraction,
  { idempotencyToken: token }: Contract,
): string | undefined {
  const opaque = jsonOf(written.request);
  const sent = opaque ?? written.request.body?.content;
  const tokenAside = {
    ...request.body,
    ...(opaque === undefined || token === undefined ? {} : pick(opaque, token)),
  };
  const credentials = credential === undefined ? [] : [[credential.header, [credential.example]] as const];
  const parts: readonly (readonly [string, unknown, unknown])[] = [
    ['state', state, providerStates[0]?.name],
    ['level', level === 'MAY', pending],
    ['method', request.method, written.request.method],
    ['path', request.path, written.request.path],
    [
      'header of the request',
      Object.fromEntries([
        ...credentials,
        ...texts({ ...request.headers, 'Content-Type': request.mediaType }),
      ]),
      written.request.headers,
    ],
    ['body of the request', tokenAside, sent],
    [
      'matcher of the request',
      opaque === undefined ? (request.rules.body ?? {}) : {},
      written.request.matchingRules?.body ?? {},
    ],
    ['status', response.status, written.response.status],
    ['header of the answer', Object.fromEntries(texts(response.headers)), written.response.headers],
    ['body of the answer', response.body, written.response.body?.content],
    ['matcher of the answer', response.rules, written.response.matchingRules],
  ];
  return parts.find(([, one, other]) => !isDeepStrictEqual(one, other))?.[0];
}

function pick(body: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  return name in body ? { [name]: body[name] } : {};
}

function texts(headers: Readonly<Record<string, string>>): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(headers).map(([name, value]) => [name, [value]]);
}
