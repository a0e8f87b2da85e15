import type { Contract } from './contract.ts';
import { DescriptionError } from './description-error.ts';
import type { Schema } from './document.ts';
import { keeps, schemaProblem } from './validator.ts';

/**
 * Refuses a contract that contradicts itself: bounds that leave nothing, values that break bounds,
 * examples that break their schema, sources, errors or ids that do not fit together.
 *
 * @throws {DescriptionError}
 */
export function checkContract(contract: Contract): void {
  const { operation, responses, credential } = contract;
  checkWhole(contract.body, `${operation} request body`);
  if (credential !== undefined) checkWhole(credential.schema, `${operation} header ${credential.header}`);
  for (const { schema, status } of responses) {
    if (schema !== undefined) checkWhole(schema, `${operation} response ${status}`);
  }
  checkExamples(contract);
  checkClauses(contract);
}

function checkWhole(schema: Schema, where: string): void {
  const problem = schemaProblem(schema);
  if (problem !== undefined) throw new DescriptionError(`It is no JSON Schema: ${problem}.`, where);
  checkSchema(schema, where);
}

function checkSchema(schema: Schema, where: string): void {
  const { minLength, maxLength, enum: values, properties, required } = schema;
  if (minLength !== undefined && maxLength !== undefined && minLength > maxLength) {
    throw new DescriptionError(`minLength ${minLength} is above maxLength ${maxLength}.`, where);
  }
  const wrong = values?.find((value) => !keeps(withoutEnum(schema), value));
  if (wrong !== undefined)
    throw new DescriptionError(`The enum value ${JSON.stringify(wrong)} breaks the other keywords.`, where);
  if (values !== undefined && new Set(values).size !== values.length)
    throw new DescriptionError('An enum value stands twice.', where);
  const unknown = required?.find((name) => properties !== undefined && !(name in properties));
  if (unknown !== undefined)
    throw new DescriptionError(`The required member ${unknown} is not among the properties.`, where);
  for (const [name, member] of Object.entries(properties ?? {})) checkSchema(member, `${where}, ${name}`);
}

function withoutEnum(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'enum'));
}

function checkExamples({ examples, body, responses, operation }: Contract): void {
  if (examples.length === 0) {
    throw new DescriptionError(
      'The request body has no example.',
      operation,
      'Give the media type at least one example of a legal body.',
    );
  }
  const bad = examples.find(({ value }) => !keeps(body, value));
  if (bad !== undefined)
    throw new DescriptionError(`The example "${bad.name}" breaks the schema of the body.`, operation);
  const answer = responses.find(
    ({ example, schema }) => example !== undefined && schema !== undefined && !keeps(schema, example),
  );
  if (answer !== undefined)
    throw new DescriptionError(`The example of the response ${answer.status} breaks its schema.`, operation);
}

function checkClauses({ clauses, sources, responses, operation }: Contract): void {
  const known = new Set([
    ...responses.map(({ status }) => String(status)),
    ...responses.flatMap(({ errors }) => errors),
  ]);
  const ids = new Set<string>();
  for (const { id, pointer, sources: named, refusedWith, because } of clauses) {
    if (ids.has(id))
      throw new DescriptionError(
        `Two clauses would be called ${id}.`,
        pointer,
        'Rename one of the constructs or entries.',
      );
    ids.add(id);
    const source = named.find((one) => Object.keys(sources).length > 0 && !(one in sources));
    if (source !== undefined)
      throw new DescriptionError(`The source ${source} of the clause ${id} is not in x-sources.`, pointer);
    if (named.includes('assumed') && because === undefined)
      throw new DescriptionError(
        `The clause ${id} has the source assumed and no reason.`,
        pointer,
        'Say in `because` why the project judges so, or name a source that says it.',
      );
    const error = refusedWith.find((one) => !known.has(one));
    if (error !== undefined)
      throw new DescriptionError(
        `The clause ${id} is refused with ${error}, which no response of ${operation} documents.`,
        pointer,
      );
  }
}
