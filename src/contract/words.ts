import type { Contract } from './contract.ts';

/** What HTTP itself says in nearly every answer. */
const ofHttp = [
  'keep-alive',
  'close',
  'chunked',
  'content-type',
  'content-length',
  'charset=utf-8',
  'null',
  'true',
  'false',
];

/** Texts that a right answer may hold whoever asks, in lower case: a credential that lies within one of them is no secret there. */
export function wordsOf(contract: Contract): readonly string[] {
  const { operation, path, members, mediaTypes, responses, success, errorType, credential } = contract;
  const answers = [success, ...responses];
  return [
    ...ofHttp,
    operation,
    path,
    ...members.flatMap(({ name, schema }) => [name, ...(schema.enum ?? [])]),
    ...mediaTypes,
    ...answers.flatMap((one) => [
      ...one.mediaTypes,
      ...one.errors,
      ...Object.keys(one.schema?.properties ?? {}),
    ]),
    ...(errorType === undefined ? [] : [errorType.header, ...errorType.members]),
    ...(credential === undefined ? [] : [credential.header, credential.name ?? '']),
  ].map((word) => word.toLowerCase());
}
