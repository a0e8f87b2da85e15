/** What is tested, and how to reach it. */
export interface Target {
  /** Base URL; a path prefix is kept. */
  readonly url: string;
  readonly connectionToken?: string;
  readonly secondConnectionToken?: string;
  /** The origin of a page that may call the target, as a browser tells it. */
  readonly origin?: string;
  /** Sent with each request. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Requests a second at most; undefined for as fast as the target answers. */
  readonly rate?: number;
}

/** The credentials of a target, the first one first. */
export function heldTokens({ connectionToken, secondConnectionToken }: Target): readonly string[] {
  return [connectionToken ?? '', ...(secondConnectionToken === undefined ? [] : [secondConnectionToken])];
}
