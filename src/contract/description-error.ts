/** A description that cannot be used: what is wrong, where, and what to do. */
export class DescriptionError extends Error {
  readonly code = 'DESCRIPTION';
  readonly hint: string;
  readonly where: string;

  constructor(
    message: string,
    where: string,
    hint = 'Mend the description and run again.',
    options?: ErrorOptions,
  ) {
    super(where === '' ? message : `${where}: ${message}`, options);
    this.where = where;
    this.hint = hint;
  }
}
