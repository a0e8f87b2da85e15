/** A contract cannot be recorded: what happened and what to do. */
export class RecordingError extends Error {
  readonly code = 'RECORDING';
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}
