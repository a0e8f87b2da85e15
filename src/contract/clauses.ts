import type { Authority, Clause, Level, Place } from './clause.ts';
import { isObject, type Node } from './document.ts';
import { DescriptionError } from './description-error.ts';
import { kebab } from './names.ts';
import { statement } from './statement.ts';

/** What a construct inherits from those around it: who says so, how binding, and what answers a breach. */
export interface Basis {
  readonly level: Level;
  readonly authority: Authority;
  readonly sources: readonly string[];
  readonly refusedWith: readonly string[];
  readonly state?: string;
}

/** Keywords that are a clause where they stand on a value; `required` and `properties` are walked. */
const keywords = [
  'type',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'enum',
  'pattern',
  'format',
  'anyOf',
  'contentMediaType',
  'contentSchema',
];

/** The basis inside a construct: the one around it, with the construct's own `x-basis` and `x-refused-with`. */
export function basisAt(node: Node, around: Basis): Basis {
  const own = node.at('x-basis').value;
  const refusedWith = node.at('x-refused-with').value;
  const state = node.at('x-state').value;
  return {
    ...around,
    ...(isObject(own) ? (own as Partial<Basis>) : {}),
    ...(Array.isArray(refusedWith) ? { refusedWith: refusedWith as readonly string[] } : {}),
    ...(typeof state === 'string' ? { state } : {}),
  };
}

interface Construct {
  readonly node: Node;
  /** The first part of the ids: the names that lead to the construct. */
  readonly prefix: string;
  /** The first part of the kinds: the side that the construct is on. */
  readonly side: string;
  readonly subject: string;
  readonly place: Place;
  readonly basis: Basis;
}

/** The members of an `x-clauses` entry that override what the clause inherits. */
const overrides = [
  'level',
  'authority',
  'sources',
  'refusedWith',
  'statement',
  'because',
  'excluded',
] as const;

function build(construct: Construct, name: string, value: unknown): Clause {
  const { node, prefix, side, subject, place, basis } = construct;
  const entry = node.at('x-clauses').at(name).value;
  const parameters = isObject(entry) ? entry : {};
  const own = overrides.filter((key) => key in parameters).map((key) => [key, parameters[key]]);
  return {
    id: [prefix, name === 'type' ? 'json-type' : kebab(name)].filter((part) => part !== '').join('-'),
    kind: `${side}/${name}`,
    statement: statement(subject, name, value),
    ...basis,
    ...(Object.fromEntries(own) as Partial<Clause>),
    pointer: value === undefined ? `${node.pointer}/x-clauses/${name}` : node.pointer,
    place,
    value,
    parameters,
  };
}

/** A clause for one keyword of a construct, whatever its value. */
export function keywordClause(construct: Construct, keyword: string, value: unknown): Clause {
  return build(construct, keyword, value);
}

/** The clauses of a construct: its schema's keywords first, then the entries that it declares. */
export function clausesOf(construct: Construct, schema: Node = construct.node): readonly Clause[] {
  const found = keywords.filter((keyword) => schema.at(keyword).value !== undefined);
  return [
    ...found.map((keyword) => keywordClause(construct, keyword, schema.at(keyword).value)),
    ...declaredClauses(construct, [...found, 'required', 'optional']),
  ];
}

/**
 * The entries of `x-clauses` that stand for no keyword.
 *
 * @throws {DescriptionError} for one without a statement, which no keyword gives it
 */
export function declaredClauses(construct: Construct, except: readonly string[] = []): readonly Clause[] {
  return construct.node
    .at('x-clauses')
    .entries()
    .filter(([name]) => !except.includes(name))
    .map(([name, entry]) => {
      if (isObject(entry.value) && typeof entry.value.statement === 'string')
        return build(construct, name, undefined);
      throw new DescriptionError(
        `The clause ${name} has no statement.`,
        entry.pointer,
        'Say in its statement what is required; only a keyword of the schema says so by itself.',
      );
    });
}
