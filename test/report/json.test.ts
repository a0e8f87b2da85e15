import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { json } from '../../src/report/reporters/json.ts';
import { correct } from '../../src/reference/steps.ts';
import { serve } from '../reference/server.ts';
import { runAgainst } from '../run/against.ts';
import { hostileReport } from './hostile.ts';

const folder = new URL('../../reports/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('report.schema.json', folder), 'utf8')) as AnySchemaObject & {
  readonly required: readonly string[];
  readonly $defs: Readonly<Record<string, { readonly required: readonly string[] }>>;
};
const ajv = new Ajv2020({
  strict: true,
  strictRequired: false,
  allErrors: true,
  formats: { 'date-time': fullFormats['date-time'], uri: fullFormats.uri },
});
const validate = ajv.compile(schema);

function problems(value: unknown): readonly string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

let hostile: Report;
let others: readonly Report[];

async function referenceReport(
  change: Partial<typeof correct>,
  only: readonly string[],
  timeout = 20_000,
): Promise<Report> {
  const server = await serve({ ...correct, ...change });
  try {
    return await runAgainst(server.url, {
      budget: 'default',
      only,
      timeout,
      target: { url: server.url, connectionToken: server.connectionToken, headers: [] },
    });
  } finally {
    await server.close();
  }
}

beforeAll(async () => {
  hostile = await hostileReport();
  others = [
    await referenceReport({}, ['content-type-enum']),
    // Counts otherwise than it should, and that is told.
    await referenceReport({ length: (text) => text.length }, ['content-max-length']),
    // No answer to one of the requests: an exchange with trouble.
    await referenceReport(
      { send: (response, { body }) => (body.length === 0 ? new Promise(() => undefined) : response) },
      ['body-required', 'answers-every-request'],
      2000,
    ),
  ];
});

describe('the JSON report', () => {
  it('is described by its schema', () => {
    for (const report of [hostile, ...others]) {
      expect(report.clauses.length).toBeGreaterThan(0);
      expect(problems(JSON.parse(json.render(report, { colour: false })))).toEqual([]);
    }
  });

  it('is the report, whole', () => {
    expect(JSON.parse(json.render(hostile, { colour: false }))).toEqual(JSON.parse(JSON.stringify(hostile)));
  });

  it('shows between them every kind of member that the schema knows', () => {
    const reports: readonly Report[] = [hostile, ...others];
    const findings = reports.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.findings));
    const bodies = findings.flatMap(({ exchanges }) =>
      exchanges.flatMap(({ response }) => response?.body ?? []),
    );
    expect(findings.some(({ diagnosis }) => diagnosis !== undefined)).toBe(true);
    expect(findings.some(({ exchanges }) => exchanges.some(({ trouble }) => trouble !== undefined))).toBe(
      true,
    );
    expect(bodies.some(({ text }) => text !== undefined)).toBe(true);
    expect(bodies.some(({ base64 }) => base64 !== undefined)).toBe(true);
  });

  it('may have transcripts in place of exchanges', () => {
    const [first] = hostile.clauses.filter(({ findings }) => findings.length > 0);
    const transcript = { sent: '', received: '000000  48', ended: 'closed', milliseconds: 1.5 };
    const withTranscript = (one: object): unknown => ({
      ...hostile,
      clauses: [{ ...first, findings: [{ ...first?.findings[0], exchanges: [], transcripts: [one] }] }],
    });
    expect(problems(withTranscript(transcript))).toEqual([]);
    for (const member of schema.$defs.transcript?.required ?? ['none'])
      expect(problems(withTranscript({ ...transcript, [member]: undefined }))).not.toEqual([]);
    expect(problems(withTranscript({ ...transcript, more: 1 }))).not.toEqual([]);
  });

  it('is described strictly: no member can be left out or added', () => {
    const [first] = hostile.clauses.filter(({ findings }) => findings.length > 0);
    const finding = first?.findings[0];
    const whole = {
      ...hostile,
      clauses: [first],
      causes: hostile.causes.slice(0, 1),
      notJudged: hostile.notJudged.slice(0, 1),
    };
    expect(problems(whole)).toEqual([]);
    const required = (name: string): readonly string[] =>
      (name === '' ? schema.required : schema.$defs[name]?.required) ?? [];
    const within = (change: object): unknown => ({
      ...whole,
      clauses: [{ ...first, findings: [{ ...finding, ...change }] }],
    });
    for (const member of required('')) expect(problems({ ...whole, [member]: undefined })).not.toEqual([]);
    for (const member of required('clause'))
      expect(problems({ ...whole, clauses: [{ ...first, [member]: undefined }] })).not.toEqual([]);
    for (const member of required('finding'))
      expect(problems(within({ [member]: undefined }))).not.toEqual([]);
    expect(problems({ ...whole, more: 1 })).not.toEqual([]);
    expect(problems({ ...whole, clauses: [{ ...first, more: 1 }] })).not.toEqual([]);
    expect(problems(within({ more: 1 }))).not.toEqual([]);
    expect(problems({ ...whole, version: 2 })).not.toEqual([]);
  });

  const committed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /(^|\/)report[^/]*\.json$/.test(file) && file !== 'report.schema.json',
  );
  it('is what the committed reports are', () => {
    for (const file of committed)
      expect([file, ...problems(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))]).toEqual([file]);
  });

  it('holds what its parts promise one another', () => {
    for (const report of [hostile, ...others]) {
      const ids = report.clauses.flatMap(({ findings }) => findings.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(report.causes.flatMap(({ findings }) => findings).sort()).toEqual([...ids].sort());
      const clauses = [
        ...report.clauses.map(({ id }) => id),
        ...report.notJudged.map(({ clause }) => clause),
      ];
      expect(new Set(clauses).size).toBe(clauses.length);
    }
  });
});
