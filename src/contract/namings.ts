import type { Place } from './clause.ts';
import type { Contract, Naming } from './contract.ts';
import { isObject, type Node } from './document.ts';

/** The names that other systems have for the operation, its headers, and the members of request and success. */
export function readNamings(operation: Node, body: Node): readonly Naming[] {
  const success = operation
    .at('responses')
    .entries()
    .find(([status]) => status.startsWith('2'));
  const answer = success?.[1].at('content').entries()[0]?.[1].at('schema');
  return [
    ...naming('operation', String(operation.at('operationId').value), operation),
    ...operation
      .at('parameters')
      .entries()
      .flatMap(([, parameter]) => naming('header', String(parameter.at('name').value), parameter)),
    ...properties('member', body),
    ...(answer === undefined ? [] : properties('response', answer)),
  ];
}

function properties(of: Naming['of'], schema: Node): readonly Naming[] {
  return schema
    .at('properties')
    .entries()
    .flatMap(([name, node]) => naming(of, name, node));
}

function naming(of: Naming['of'], name: string, node: Node): readonly Naming[] {
  const names = node.at('x-names').value;
  return isObject(names) ? [{ of, name, names: names as Naming['names'] }] : [];
}

/** What other systems call the part that a clause is about; undefined where the description does not say. */
export function namesAt(place: Place, { namings }: Contract): Naming['names'] | undefined {
  const name = place.in === 'response' ? place.member : 'name' in place ? place.name : undefined;
  return namings.find((one) => one.of === place.in && one.name === name)?.names;
}

/** The systems whose names the description knows. */
export function systemsOf({ namings }: Contract): readonly string[] {
  return [...new Set(namings.flatMap(({ names }) => Object.keys(names)))].sort();
}

/** The text with a system's names for the parts of the operation, each with its name on the wire after it. */
export function spoken(text: string, system: string, { namings }: Contract): string {
  const known = new Map(namings.map(({ name, names }) => [name, names[system]] as const));
  const words = [...known.keys()].sort((one, other) => other.length - one.length);
  if (words.length === 0) return text;
  const pattern = new RegExp(
    `(?<![\\w.$-])(${words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\w-])`,
    'g',
  );
  return text.replaceAll(pattern, (word) => {
    const other = known.get(word);
    return other === undefined || other === word ? word : `${other} (${word})`;
  });
}
