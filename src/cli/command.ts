/** An option of a command, as data: parsing, help and documentation are made from it. */
export interface Flag {
  readonly name: string;
  /** What stands for the value in help; undefined for a switch. */
  readonly value?: string;
  readonly summary: string;
  readonly repeatable?: boolean;
}

/** What a command was given. */
export interface Given {
  readonly operands: readonly string[];
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** The world outside, so that a command can be run in a test. */
export interface Surroundings {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly interrupted: AbortSignal;
}

/** One file each; the list is in `index.ts`. Resolves to the exit code. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Operands in help, as `[url]`. */
  readonly operands?: string;
  readonly flags: readonly Flag[];
  readonly run: (given: Given, around: Surroundings) => Promise<number>;
}

/** The last value of an option. */
export function last({ flags }: Given, name: string): string | undefined {
  return flags.get(name)?.at(-1);
}

/** All values of an option that takes a list with commas and may be repeated. */
export function list({ flags }: Given, name: string): readonly string[] {
  return (flags.get(name) ?? [])
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
