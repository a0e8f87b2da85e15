import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

const require = createRequire(import.meta.url);
const own = new URL('../../reports/', import.meta.url);
/** What those who publish a form say that it looks like. */
const store = 'schemastore/schemas/json/';

type Problems = (value: unknown) => readonly string[];

function problemsBy(ajv: Pick<Ajv, 'compile'>, schema: AnySchemaObject): Problems {
  const check = ajv.compile(schema);
  return (value) =>
    check(value)
      ? []
      : (check.errors ?? [])
          .map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
          .slice(0, 20);
}

function published(name: string): Problems {
  // Some of their patterns are none with the flag u.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats: fullFormats });
  return problemsBy(ajv, require(name) as AnySchemaObject);
}

export function sarifProblems(): Problems {
  return published(`${store}sarif-2.1.0.json`);
}

export function harProblems(): Problems {
  const ajv = new Ajv({ strict: false, allErrors: true, formats: fullFormats });
  ajv.addMetaSchema(require('ajv/dist/refs/json-schema-draft-06.json') as AnySchemaObject);
  const { har, ...parts } = require('har-schema') as Readonly<Record<string, AnySchemaObject>>;
  if (har === undefined) throw new Error('har-schema has no schema of a whole file');
  for (const part of Object.values(parts)) ajv.addSchema(part);
  return problemsBy(ajv, har);
}

export function gitlabProblems(): Problems {
  return published(
    `${store}gitlab.com/gitlab-org/gitlab/-/raw/master/app/assets/javascripts/editor/schema/ci.json`,
  );
}

export function githubProblems(): Problems {
  return published(`${store}github-workflow.json`);
}

/** Of one line of the events, by the schemas of this package. */
export function eventProblems(): Problems {
  const read = (file: string): AnySchemaObject =>
    JSON.parse(readFileSync(new URL(file, own), 'utf8')) as AnySchemaObject;
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats });
  ajv.addSchema(read('report.schema.json'));
  return problemsBy(ajv, read('events.schema.json'));
}

export function githubActionProblems(): Problems {
  return published(`${store}github-action.json`);
}
