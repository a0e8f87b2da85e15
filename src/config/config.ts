/** What a configuration file may set; a flag of the command line wins over it. */
export interface Settings {
  /** Base URL of the target. */
  readonly url?: string;
  readonly profile?: readonly string[];
  readonly budget?: 'quick' | 'default' | 'deep';
  readonly edition?: string;
  readonly seed?: number;
  /** Requests a second at most. */
  readonly rate?: number;
  /** Seconds that one answer may take. */
  readonly timeout?: number;
  /** Seconds that the run may take. */
  readonly deadline?: number;
  /** Further header fields. Secrets do not belong here: a value `$NAME` is read from the environment. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** As `json=report.json`. */
  readonly reporter?: readonly string[];
  /** A file of known findings. */
  readonly baseline?: string;
  readonly strict?: boolean;
}

/** A configuration file: settings, and those of targets by their names, which stand above. */
export interface Config extends Settings {
  readonly targets?: Readonly<Record<string, Settings>>;
}

/** The configuration itself, for an editor to check what is typed. */
export function defineConfig(config: Config): Config {
  return config;
}
