/** The command line, or a file or variable that it names, is wrong: what happened and what to do. */
export class UsageError extends Error {
  readonly code = 'USAGE';
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}
