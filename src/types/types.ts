import openapiTypescript, { astToString } from 'openapi-typescript';
import type { Contract, DocumentedResponse } from '../contract/contract.ts';
import { isObject, type JsonObject } from '../contract/document.ts';
import { documented } from './documented.ts';

/**
 * TypeScript for a description: its `paths`, `components` and `operations`, and by name the request, the
 * response, the errors and the provider states of one operation, with bounds and sources in their docs.
 */
export async function typesOf(document: JsonObject, contract: Contract): Promise<string> {
  const source = typed(documented(document, contract));
  const nodes = await openapiTypescript(source as never, { defaultNonNullable: false });
  // A continued line of a comment stands five columns in, where Markdown takes it for code.
  return astToString(nodes).replaceAll(/^(\s*\*) {5}(?=\S)/gm, '$1 ') + named(contract);
}

/** Schemas without the keywords that have no counterpart in a type: conditions, and choices of required members. */
function typed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typed);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(
    ([name, inner]) =>
      !((name === 'anyOf' || name === 'allOf') && Array.isArray(inner) && inner.every(untyped)),
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, typed(inner)]));
}

function untyped(schema: unknown): boolean {
  return isObject(schema) && ('if' in schema || Object.keys(schema).every((name) => name === 'required'));
}

function named(contract: Contract): string {
  const { operation, mediaTypes, success, responses, states } = contract;
  const name = operation.charAt(0).toUpperCase() + operation.slice(1);
  const own = `operations[${JSON.stringify(operation)}]`;
  const errors = responses.flatMap((response) =>
    response.errors.map((error) => errorMember(error, response, own)),
  );
  return `
/** The body of a request. */
export type ${name}Request = ${own}["requestBody"]["content"][${JSON.stringify(mediaTypes[0])}];
/** The body of a success. */
export type ${name}Response = ${bodyType(success, own)};
/** The documented errors by their names: the status that carries each, and the body that comes with it. */
export interface ${name}Errors {
${errors.join('\n')}
}
/** The name of a documented error. */
export type ErrorName = keyof ${name}Errors;
/** The name of a provider state. */
export type StateName = ${union(states.map((state) => state.name))};
`;
}

function errorMember(error: string, response: DocumentedResponse, operation: string): string {
  const told = response.description ?? `Answered with ${response.status}.`;
  return `    /** ${told.replaceAll('*/', '*\\/')} */
    ${JSON.stringify(error)}: { status: ${response.status}; body: ${bodyType(response, operation)} };`;
}

function bodyType({ status, mediaTypes }: DocumentedResponse, operation: string): string {
  const [first] = mediaTypes;
  return first === undefined
    ? 'undefined'
    : `${operation}["responses"][${status}]["content"][${JSON.stringify(first)}]`;
}

function union(names: readonly string[]): string {
  return names.length === 0 ? 'never' : names.map((name) => JSON.stringify(name)).join(' | ');
}
