/** The JSON text of a value of the target; what is nested too deeply to be written is told as such. */
export function jsonText(value: unknown): string {
  try {
    return value === undefined ? 'nothing' : JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'a value that is nested too deeply to be shown';
  }
}
