import { last, type Given } from './command.ts';
import { number } from './parse.ts';
import { requestHeader } from './request-header.ts';

/** How a target is asked. */
export interface TargetSettings {
  readonly rate?: number;
  readonly headers: readonly (readonly [string, string])[];
  /** Milliseconds that one answer may take. */
  readonly timeout: number;
}

/** @throws {UsageError} for a value that is none */
export function targetSettings(given: Given): TargetSettings {
  const rate = last(given, 'rate');
  return {
    ...(rate === undefined ? {} : { rate: number(rate, 'rate', 0.1, 100_000) }),
    headers: (given.flags.get('header') ?? []).map(requestHeader),
    timeout: number(last(given, 'timeout') ?? '5', 'timeout', 0.1, 600) * 1000,
  };
}
