import type { Clause } from './clause.ts';
import { basisAt, clausesOf, declaredClauses, keywordClause, type Basis } from './clauses.ts';
import { clientClauses } from './client-clauses.ts';
import type { Condition, Contract, Credential, DocumentedResponse, Example } from './contract.ts';
import { DescriptionError } from './description-error.ts';
import { dereferenced, isObject, Node, type JsonObject, type Schema } from './document.ts';
import { kebab } from './names.ts';
import { readNamings } from './namings.ts';
import { requestClauses } from './request-clauses.ts';
import { responseClauses } from './response-clauses.ts';
import { readStates, stateClauses } from './state-clauses.ts';

/** Holds where a description says nothing better of a construct. */
const basis: Basis = { level: 'MUST', authority: 'assumed', sources: [], refusedWith: [] };

interface Found {
  readonly node: Node;
  readonly method: string;
  readonly path: string;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

function operations(document: JsonObject): readonly Found[] {
  return new Node(document, '#', document)
    .at('paths')
    .entries()
    .flatMap(([path, item]) =>
      methods
        .filter((method) => isObject(item.at(method).value))
        .map((method) => ({ node: item.at(method), method: method.toUpperCase(), path })),
    );
}

function find(document: JsonObject, wanted: string | undefined): Found {
  const all = operations(document);
  const names = all.map(({ node }) => String(node.at('operationId').value));
  const found = wanted === undefined ? all : all.filter((_, index) => names[index] === wanted);
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only;
  throw new DescriptionError(
    wanted === undefined
      ? `The description has ${all.length} operations and none was chosen.`
      : `The description has no operation ${wanted}.`,
    '#/paths',
    `Choose one with --operation: ${names.join(', ') || 'there is none'}.`,
  );
}

function described(node: Node): { readonly description?: string } {
  const description = node.at('description').value;
  return typeof description === 'string' ? { description } : {};
}

function example(node: Node): unknown {
  const own = node.at('example').value ?? node.at('schema').at('example').value;
  return own ?? node.at('examples').entries()[0]?.[1].at('value').value;
}

function responses(operation: Node, around: Basis): readonly DocumentedResponse[] {
  return operation
    .at('responses')
    .entries()
    .filter(([status]) => /^\d{3}$/.test(status))
    .map(([status, node]) => {
      const [media] = node.at('content').entries();
      const schema = media === undefined ? undefined : dereferenced(media[1].at('schema'));
      return {
        status: Number(status),
        ...described(node),
        mediaTypes: node
          .at('content')
          .entries()
          .map(([type]) => type),
        ...(schema === undefined ? {} : { schema: schema as Schema }),
        errors: (node.at('x-errors').value ?? []) as readonly string[],
        level: basisAt(node, around).level,
        ...(media === undefined ? {} : { example: example(media[1]) }),
      };
    });
}

function conditions(body: Schema): readonly Condition[] {
  const all = [body, ...(body.allOf ?? [])];
  return all.flatMap((schema, index) =>
    schema.if !== undefined && schema.then !== undefined
      ? [{ name: kebab(schema.title ?? `condition ${index}`), when: schema.if, then: schema.then }]
      : [],
  );
}

/**
 * One operation of a parsed and bundled description (every reference local) as plain data.
 *
 * @throws {DescriptionError} when the operation cannot be found or has not what a run needs.
 */
export function readContract(document: JsonObject, wanted?: string): Contract {
  const { node, method, path } = find(document, wanted);
  const around = basisAt(node, basis);
  const [media] = node.at('requestBody').at('content').entries();
  if (media === undefined) {
    throw new DescriptionError(
      'The operation has no request body.',
      node.pointer,
      'Choose an operation with a JSON body.',
    );
  }
  const bodyNode = media[1].at('schema');
  const body = dereferenced(bodyNode) as Schema;
  const parameters = node
    .at('parameters')
    .entries()
    .map(([, parameter]) => parameter);
  const foreign = parameters.find((parameter) => parameter.at('in').value !== 'header');
  if (foreign !== undefined) {
    throw new DescriptionError(
      'Only header parameters are known.',
      foreign.pointer,
      'Choose an operation without path, query and cookie parameters.',
    );
  }
  const credentials = parameters.filter((parameter) => parameter.at('x-credential').value !== undefined);
  const documented = responses(node, around);
  const success = documented.find(({ status }) => status >= 200 && status < 300);
  if (success === undefined) {
    throw new DescriptionError('No response with a 2xx status is documented.', `${node.pointer}/responses`);
  }
  const members = Object.entries(body.properties ?? {}).map(([name, schema]) => ({
    name,
    schema,
    required: body.required?.includes(name) ?? false,
  }));
  const token = bodyNode
    .at('properties')
    .entries()
    .find(([, member]) => member.at('x-idempotency-token').value === true)?.[0];
  const errorType = node.at('x-error-type');
  const credential = credentials[0] && readCredential(credentials[0]);
  return {
    title: asText(node.at('summary').value),
    ...described(node),
    edition: String(new Node(document, '#', document).at('info').at('version').value),
    operation: String(node.at('operationId').value),
    method,
    path,
    headers: parameters
      .filter((parameter) => !credentials.includes(parameter) && parameter.at('required').value === true)
      .map((parameter) => ({ name: String(parameter.at('name').value), value: asText(example(parameter)) })),
    ...(credential === undefined ? {} : { credential }),
    ...(errorType.value === undefined
      ? {}
      : {
          errorType: {
            header: String(errorType.at('header').value),
            members: (errorType.at('members').value ?? []) as readonly string[],
          },
        }),
    mediaTypes: node
      .at('requestBody')
      .at('content')
      .entries()
      .map(([type]) => type),
    body,
    members,
    conditions: conditions(body),
    ...(token === undefined ? {} : { idempotencyToken: token }),
    examples: examples(media[1]),
    responses: documented,
    success,
    states: readStates(node),
    namings: readNamings(node, bodyNode),
    clauses: [
      ...operationClauses(node, around),
      ...requestClauses(node, bodyNode, around),
      ...responseClauses(node, around),
      ...stateClauses(node, around),
    ],
    sources: (document['x-sources'] ?? {}) as unknown as Contract['sources'],
  };
}

function asText(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function readCredential(parameter: Node): Credential {
  const name = parameter.at('x-credential').at('name').value;
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...described(parameter),
    header: String(parameter.at('name').value),
    schema: dereferenced(parameter.at('schema')) as Schema,
  };
}

function examples(media: Node): readonly Example[] {
  const named = media
    .at('examples')
    .entries()
    .map(([name, one]) => ({ name, value: one.at('value').value }));
  const all = named.length > 0 ? named : [{ name: 'example', value: example(media) }];
  return all.filter((one): one is Example => isObject(one.value));
}

function operationClauses(node: Node, around: Basis): readonly Clause[] {
  const place = { in: 'operation' } as const;
  const errorType = node.at('x-error-type');
  return [
    ...declaredClauses({ node, prefix: '', side: 'operation', subject: '', place, basis: around }),
    ...declaredClauses({
      node: errorType,
      prefix: 'error-type',
      side: 'errorType',
      subject: '',
      place,
      basis: basisAt(errorType, around),
    }),
    ...clientClauses(node, around),
    ...node
      .at('parameters')
      .entries()
      .flatMap(([, parameter]) => headerClauses(parameter, basisAt(parameter, around))),
  ];
}

function headerClauses(parameter: Node, around: Basis): readonly Clause[] {
  const name = String(parameter.at('name').value);
  const construct = {
    node: parameter,
    prefix: kebab(name),
    side: parameter.at('x-credential').value === undefined ? 'header' : 'credential',
    subject: `The header ${name}`,
    place: { in: 'header', name } as const,
    basis: around,
  };
  const required = parameter.at('required').value === true;
  return [
    ...(required ? [keywordClause(construct, 'required', true)] : []),
    ...clausesOf(construct, parameter.at('schema')).filter(({ kind }) => !kind.endsWith('/type')),
  ];
}
