/** A command of a page that no test runs, and why; its options and files are checked all the same. */
export interface Unrun {
  readonly command: RegExp;
  readonly reason: string;
}

export const unrun: readonly Unrun[] = [
  { command: /^npm (ci|cit|install)\b/, reason: 'installs from a registry' },
  { command: /^npm (test|run (ci|lint|bench))$/, reason: 'takes minutes, or is the job that runs this test' },
  { command: /^npm run generate$/, reason: 'writes into the clone' },
  { command: /^npx vitest run .* -u$/, reason: 'writes snapshots into the clone' },
  { command: /^python3 /, reason: 'test/vectors/vectors.test.ts runs it, where there is Python' },
  { command: /contracts verify /, reason: 'needs stock Pact; test/cli/contracts.test.ts runs it' },
  { command: /contracts publish /, reason: 'needs a broker; test/cli/contracts.test.ts has one' },
];

/** Why a command is not run; undefined for one that is. */
export function reasonNotToRun(command: string): string | undefined {
  return unrun.find((one) => one.command.test(command))?.reason;
}
