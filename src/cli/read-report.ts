import { readFile, stat } from 'node:fs/promises';
import type { ValidateFunction } from 'ajv';
import type { Report } from '../report/report.ts';
import { UsageError } from './usage-error.ts';

/** Bytes of the longest report that is read: many times what a run with all of its exchanges takes. */
const longest = 256 * 1024 * 1024;

const schemaFile = new URL('../../reports/report.schema.json', import.meta.url);

/**
 * Reads a saved JSON report, and holds it against its schema and its parts against one another.
 *
 * @throws {UsageError} for a file that is no whole report of this version
 */
export async function readReport(file: string): Promise<Report> {
  const text = await textOf(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refused(file, text.trim() === '' ? 'is empty' : 'is not JSON, or is cut off', error);
  }
  const version: unknown =
    typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
  if (typeof version === 'number' && version > 1)
    throw new UsageError(
      `${file} is a report of version ${version}, and only version 1 is known here.`,
      'Update this package, or make the report with this one.',
    );
  const check = await (checking ??= reportCheck());
  if (!check(value)) {
    const [first] = check.errors ?? [];
    const at =
      first?.instancePath === undefined || first.instancePath === '' ? 'its root' : first.instancePath;
    throw refused(file, `is no report: ${at} ${first?.message ?? 'is wrong'}`);
  }
  const inconsistency = inconsistencyOf(value);
  if (inconsistency !== undefined) throw refused(file, `is no report: ${inconsistency}`);
  return value;
}

let checking: ReturnType<typeof reportCheck> | undefined;

/** What holds a value against the schema of reports, made once. */
async function reportCheck(): Promise<ValidateFunction<Report>> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const { fullFormats } = await import('ajv-formats/dist/formats.js');
  const schema = JSON.parse(await readFile(schemaFile, 'utf8')) as object;
  const formats = { 'date-time': fullFormats['date-time'], uri: fullFormats.uri };
  return new Ajv2020({ strict: false, formats }).compile<Report>(schema);
}

async function textOf(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > longest) throw refused(file, `has ${size} bytes, more than a report can have`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`The report ${file} cannot be read${why}.`, 'Check its path.', { cause: error });
  }
}

/** What its schema cannot say: each finding stands in its clause once, and in one cause. */
function inconsistencyOf({ target, clauses, causes }: Report): string | undefined {
  if (!URL.canParse(target.url)) return 'the URL of its target is none';
  const ids = clauses.flatMap(({ findings }) => findings.map(({ id }) => id));
  const known = new Set(ids);
  if (known.size < ids.length) return 'two findings have one id';
  if (new Set(clauses.map(({ id }) => id)).size < clauses.length) return 'two clauses have one id';
  const astray = clauses.find(({ id, findings }) => findings.some(({ clause }) => clause !== id));
  if (astray !== undefined) return `a finding of ${astray.id} names another clause`;
  const lost = causes.flatMap(({ findings }) => findings).find((id) => !known.has(id));
  return lost === undefined
    ? undefined
    : `a cause names the finding ${lost.slice(0, 80)}, which there is not`;
}

function refused(file: string, what: string, cause?: unknown): UsageError {
  return new UsageError(
    `${file} ${what}.`,
    'Give a whole file that --reporter json=FILE wrote.',
    ...(cause === undefined ? [] : [{ cause }]),
  );
}
