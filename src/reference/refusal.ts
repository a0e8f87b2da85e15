/** A request that is refused: the error's name, or a status in digits, and the text. */
export class Refusal extends Error {
  readonly error: string;

  constructor(error: string, text: string) {
    super(text);
    this.error = error;
  }
}

/** The server hangs up without an answer. */
export class HangUp extends Error {}
