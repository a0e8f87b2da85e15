/** A request that is refused: the error's name, or a status in digits, and the text. */
export class Refusal extends Error {
  readonly error: string;

  constructor(error: string, text: string) {
    // It is an answer, not a failure: nobody reads where it came from, and that takes longer than all the rest.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(text);
    Error.stackTraceLimit = stackTraceLimit;
    this.error = error;
  }
}

/** The server hangs up without an answer. */
export class HangUp extends Error {}
