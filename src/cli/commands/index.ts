import type { Command } from '../command.ts';
import { favourShortRun } from '../v8.ts';

/** Every command, one file each, by name; a command is loaded when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => {
    favourShortRun();
    return (await import('./run.ts')).run;
  },
  serve: async () => (await import('./serve.ts')).serve,
  list: async () => (await import('./list.ts')).list,
  'self-test': async () => (await import('./self-test.ts')).selfTest,
  editions: async () => (await import('./editions.ts')).editions,
  contracts: async () => (await import('./contracts.ts')).contracts,
  report: async () => (await import('./report.ts')).report,
  baseline: async () => (await import('./baseline.ts')).baseline,
  replay: async () => (await import('./replay.ts')).replay,
  judge: async () => (await import('./judge.ts')).judge,
  merge: async () => (await import('./merge.ts')).merge,
  diff: async () => (await import('./diff.ts')).diff,
  init: async () => (await import('./init.ts')).init,
  watch: async () => (await import('./watch.ts')).watch,
  docs: async () => (await import('./docs.ts')).docs,
  explain: async () => (await import('./explain.ts')).explain,
};

export const commandNames: readonly string[] = Object.keys(commands);

/** The command of that name, which has to be one of {@link commandNames}. */
export async function loadCommand(name: string): Promise<Command> {
  const load = commands[name];
  if (load === undefined) throw new Error(`there is no command ${name}`);
  return load();
}
