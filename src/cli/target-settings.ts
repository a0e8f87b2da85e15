import { last, type Flag, type Given } from './command.ts';
import { number } from './parse.ts';
import { requestHeader } from './request-header.ts';

/** How a target is asked. */
export interface TargetSettings {
  readonly rate?: number;
  readonly headers: readonly (readonly [string, string])[];
  /** Milliseconds that one answer may take. */
  readonly timeout: number;
}

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
  };
}
