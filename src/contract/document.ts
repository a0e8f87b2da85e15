import { DescriptionError } from './description-error.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** The keywords of JSON Schema 2020-12 that the engine reads. */
export interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly contentMediaType?: string;
  readonly contentSchema?: Schema;
  readonly example?: unknown;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A part of a document that remembers where it stands, and follows references. */
export class Node {
  readonly document: JsonObject;
  readonly pointer: string;
  readonly value: unknown;

  constructor(document: JsonObject, pointer: string, value: unknown) {
    this.document = document;
    this.pointer = pointer;
    this.value = value;
  }

  /** The member of that name, its references resolved. Its value is undefined where there is none. */
  at(name: string): Node {
    const value: unknown = isObject(this.value) ? this.value[name] : undefined;
    const pointer = `${this.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return resolve(new Node(this.document, pointer, value));
  }

  /** Each element of an array, or each member of an object, by its key. */
  entries(): readonly (readonly [string, Node])[] {
    if (Array.isArray(this.value)) {
      return this.value.map((value: unknown, index) => [
        String(index),
        resolve(new Node(this.document, `${this.pointer}/${index}`, value)),
      ]);
    }
    return isObject(this.value) ? Object.keys(this.value).map((key) => [key, this.at(key)]) : [];
  }
}

function resolve(node: Node): Node {
  const seen = new Set<string>();
  let current = node;
  while (isObject(current.value) && typeof current.value.$ref === 'string') {
    const reference = current.value.$ref;
    if (!reference.startsWith('#/') || seen.has(reference)) {
      throw new DescriptionError(`The reference ${reference} cannot be followed.`, current.pointer);
    }
    seen.add(reference);
    const root = new Node(current.document, '#', current.document);
    current = reference
      .slice(2)
      .split('/')
      .reduce((at, part) => at.at(part.replaceAll('~1', '/').replaceAll('~0', '~')), root);
    if (current.value === undefined) {
      throw new DescriptionError(`The reference ${reference} points to nothing.`, node.pointer);
    }
  }
  return current;
}

/** The same value with every local reference replaced by what it points to. */
export function dereferenced(node: Node): unknown {
  if (Array.isArray(node.value)) return node.entries().map(([, child]) => dereferenced(child));
  if (!isObject(node.value)) return node.value;
  return Object.fromEntries(node.entries().map(([key, child]) => [key, dereferenced(child)]));
}
