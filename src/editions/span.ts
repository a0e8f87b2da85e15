/**
 * Some of the editions in words, as `2022-12-21`, `2022-12-21 or later`, `2020-12-21 to 2022-12-21`.
 *
 * @param all every edition, the oldest first
 */
export function span(some: readonly string[], all: readonly string[]): string {
  const [first] = some;
  const end = some.at(-1);
  if (first === undefined || end === undefined) return 'none';
  if (some.length === all.length) return 'any';
  if (some.length === 1) return first;
  const whole = all.slice(all.indexOf(first), all.indexOf(end) + 1);
  if (whole.length !== some.length) return some.join(', ');
  if (end === all.at(-1)) return `${first} or later`;
  return first === all[0] ? `${end} or earlier` : `${first} to ${end}`;
}
