/** A number with what it counts, as `1 request` and `2 requests`; `all` is a plural without an s. */
export function counted(count: number, one: string, all = `${one}s`): string {
  return `${count} ${count === 1 ? one : all}`;
}
