import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { SaxesParser } from 'saxes';

const schema = JSON.parse(
  readFileSync(new URL('../../reports/report.schema.json', import.meta.url), 'utf8'),
) as AnySchemaObject;
const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  formats: { 'date-time': fullFormats['date-time'], uri: fullFormats.uri },
}).compile(schema);

/** What is wrong with a text as one of a terminal, or of a log that a CI system reads line by line. */
export function problemsOnScreen(text: string): readonly string[] {
  // The suite parts what could be a command with a space of no width.
  const marks = /[^\P{C}\n]|[\p{Zl}\p{Zp}]/u.exec(text.replaceAll(/:\u200b:|#\u200b#?/g, ''));
  const command = /^\s*::|##(?:\[|vso|teamcity)|^\s*(?:section_|travis_)/m.exec(text);
  return [
    ...(marks === null ? [] : [`it has the character ${(marks[0].codePointAt(0) ?? 0).toString(16)}`]),
    ...(command === null ? [] : [`a CI system takes ${command[0]} for a command`]),
  ];
}

function problemsOfJson(text: string): readonly string[] {
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

function problemsOfAnyJson(text: string): readonly string[] {
  JSON.parse(text);
  return [];
}

/** One script, one style and one policy, all of the suite's own, and nothing that is fetched. */
function problemsOfHtml(text: string): readonly string[] {
  const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
  return [
    ...(count(/<script\b/gi) === 1 ? [] : ['it has another script']),
    ...(count(/<(?:iframe|img|object|embed|base)\b/gi) === 0 ? [] : ['it has a foreign element']),
    ...(count(/<[^>]*\son\w+\s*=/gi) === 0 ? [] : ['it has a handler']),
    ...(text.includes('Content-Security-Policy') ? [] : ['it has no policy']),
  ];
}

/** Reads as strictly as XML is defined: what is not well-formed is an error. */
function problemsOfXml(text: string): readonly string[] {
  const problems: string[] = [];
  const names = new Set<string>();
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => problems.push(message));
  parser.on('doctype', () => problems.push('it has a document type'));
  parser.on('processinginstruction', () => problems.push('it has an instruction'));
  parser.on('opentag', ({ name }) => names.add(name));
  parser.write(text).close();
  const known = /^(?:testsuites?|testcase|properties|property|failure|error|skipped|system-out)$/;
  return [...problems, ...[...names].filter((name) => !known.test(name)).map((name) => `it has a ${name}`)];
}

const byReporter: Readonly<Record<string, (text: string) => readonly string[]>> = {
  json: problemsOfJson,
  junit: problemsOfXml,
  sarif: problemsOfAnyJson,
  ctrf: problemsOfAnyJson,
  html: problemsOfHtml,
};

/** What is wrong with a report as one of its own format. */
export function problemsOf(reporter: string, text: string): readonly string[] {
  return byReporter[reporter]?.(text) ?? [];
}
