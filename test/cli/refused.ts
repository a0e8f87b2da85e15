import { expect } from 'vitest';
import type { Ended } from './command.ts';

/** One sentence that says what happened, one line that says what to do, nothing else. */
export function expectRefused({ stderr, stdout, code }: Ended, what: RegExp, exit = 2): void {
  const lines = stderr.split('\n');
  expect(lines[0]).toMatch(/^error: \S.*\.$/);
  expect(lines[0]).toMatch(what);
  expect(lines[1]).toMatch(/^\S.*\S$/);
  expect(lines.slice(2)).toEqual(['']);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stdout).toBe('');
  expect(code).toBe(exit);
}
