import { selects, type Baseline, type BaselineEntry } from '../report/baseline.ts';
import { nearest } from './nearest.ts';
import { readJson } from './read-json.ts';
import { UsageError } from './usage-error.ts';

const members = ['id', 'reason', 'expires'];

/**
 * The known findings that a file lists.
 *
 * @throws {UsageError} for a file that is no baseline, an entry without a reason, or one that stands twice
 */
export async function readBaseline(file: string): Promise<Baseline> {
  const value = await readJson(file, 'baseline');
  const wrong = (what: string): UsageError =>
    new UsageError(
      `${file} is no baseline: ${what}.`,
      'Make one with the command baseline write; each entry has an id and a reason.',
    );
  if (!isRecord(value) || !('entries' in value)) throw wrong('it has no entries');
  const { version, entries, ...rest } = value;
  if (typeof version === 'number' && version > 1)
    throw new UsageError(
      `${file} is a baseline of version ${version}, and only version 1 is known here.`,
      'Update this package, or write the baseline again with this one.',
    );
  if (version !== 1) throw wrong('its version is not 1');
  const [foreign] = Object.keys(rest);
  if (foreign !== undefined) throw wrong(`it has a member ${foreign.slice(0, 40)}`);
  if (!Array.isArray(entries)) throw wrong('its entries are no list');
  const read = entries.map((entry: unknown, index) => {
    const problem = problemOf(entry);
    if (problem !== undefined) throw wrong(`its entry ${index + 1} ${problem}`);
    return entry as BaselineEntry;
  });
  const ids = read.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw wrong(`${twice} stands twice`);
  return { version: 1, entries: read };
}

function problemOf(entry: unknown): string | undefined {
  if (!isRecord(entry)) return 'is no object';
  const foreign = Object.keys(entry).find((name) => !members.includes(name));
  if (foreign !== undefined) return `has a member ${foreign.slice(0, 40)}`;
  const { id, reason, expires } = entry;
  if (typeof id !== 'string' || !/^[a-z0-9-]+(@[a-z0-9-]+)?$/.test(id))
    return 'has no id that is a rule, a clause or rule@clause';
  if (typeof reason !== 'string' || reason.trim() === '') return `(${id}) has no reason`;
  if (expires !== undefined && !(typeof expires === 'string' && isDay(expires)))
    return `(${id}) expires on no day, written as 2026-12-31`;
  return undefined;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * @param pairs every rule on every clause that it judges
 * @throws {UsageError} for an entry that selects nothing
 */
export function checkEntries(
  { entries }: Baseline,
  pairs: readonly { readonly rule: { readonly id: string }; readonly clause: { readonly id: string } }[],
): void {
  const unknown = entries.find(
    ({ id }) => !pairs.some(({ rule, clause }) => selects(id, rule.id, clause.id)),
  );
  if (unknown === undefined) return;
  const names = pairs.flatMap(({ rule, clause }) => [rule.id, clause.id, `${rule.id}@${clause.id}`]);
  const near = nearest(unknown.id, [...new Set(names)]);
  throw new UsageError(
    `The baseline has an entry ${unknown.id}, and nothing is called so: no rule, no clause, no rule@clause.`,
    `${near === undefined ? '' : `Did you mean ${near}? `}Remove or correct the entry; the command list shows the names.`,
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
