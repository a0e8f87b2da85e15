import { alternativesOf, type Contract, type DocumentedResponse } from '../contract/contract.ts';
import type { Json, JsonObject, Schema } from '../contract/document.ts';
import { sample } from '../contract/sample.ts';
import { rule, type Habits, type Interaction, type Matchers } from './interaction.ts';

/** What a client relies on in a success. */
export function successOf({ success }: Contract): Interaction['response'] {
  const schema = success.schema ?? {};
  const shown = (success.example ?? {}) as JsonObject;
  const names = schema.required ?? Object.keys(shown);
  return {
    status: success.status,
    ...mediaType(success),
    body: valuesOf(names, schema, shown),
    rules: { ...mediaType(success).rules, body: memberRules(names, schema) },
  };
}

/**
 * What a client relies on in an error: its status, its name in the header, and a text. A suffix of the name
 * that starts with a colon is tolerated.
 */
export function errorOf(
  error: string,
  response: DocumentedResponse,
  contract: Contract,
  { reads = [], namespaces = false }: Habits,
): Interaction['response'] {
  const schema = response.schema ?? {};
  const shown = (response.example ??
    contract.responses.find(({ errors, example }) => errors.length > 0 && example !== undefined)?.example ??
    {}) as JsonObject;
  const choices = alternativesOf(schema);
  const needed = [...(schema.required ?? []), ...reads];
  const names = needed.length > 0 ? needed : choices;
  const type = contract.errorType;
  const media = mediaType(response);
  return {
    status: response.status,
    headers: { ...media.headers, ...(type === undefined ? {} : { [type.header]: error }) },
    body: valuesOf(names, schema, shown),
    rules: {
      header: {
        ...media.rules.header,
        ...(type === undefined
          ? {}
          : {
              [type.header]: rule({ match: 'regex', regex: `^${namespaces ? '(.*#)?' : ''}${error}(:.*)?$` }),
            }),
      },
      body: { ...(needed.length > 0 ? {} : anyMembers), ...memberRules(names, schema) },
    },
  };
}

/** No member is needed, and further ones may be anything. Pact has no "one of these": which are there is not compared. */
const anyMembers: Matchers = {
  $: rule({ match: 'values' }),
  '$.*': rule({ match: 'include', value: '' }),
};

function mediaType({ mediaTypes: [type] }: DocumentedResponse): {
  readonly headers: Readonly<Record<string, string>>;
  readonly rules: { readonly header: Matchers };
} {
  if (type === undefined) return { headers: {}, rules: { header: {} } };
  const escaped = type.replaceAll(/[.+*]/g, '\\$&');
  return {
    headers: { 'Content-Type': type },
    rules: { header: { 'Content-Type': rule({ match: 'regex', regex: `^${escaped}(;.*)?$` }) } },
  };
}

function valuesOf(names: readonly string[], schema: Schema, shown: JsonObject): JsonObject {
  return Object.fromEntries(
    names.map((name): readonly [string, Json] => [
      name,
      shown[name] ?? sample(schema.properties?.[name] ?? {}),
    ]),
  );
}

function memberRules(names: readonly string[], schema: Schema): Matchers {
  return Object.fromEntries(
    names.map((name) => {
      const pattern = schema.properties?.[name]?.pattern;
      return [
        `$.${name}`,
        rule(pattern === undefined ? { match: 'type' } : { match: 'regex', regex: pattern }),
      ];
    }),
  );
}
