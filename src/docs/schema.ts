import type { Schema } from '../contract/document.ts';
import { counted } from '../contract/counted.ts';
import { code, joined, markup, type Html } from '../markup/html.ts';
import { table } from './table.ts';

/** What a schema asks of a value, as `1 to 100 characters`. */
export function bounds({ minLength, maxLength, enum: values, pattern, format, ...rest }: Schema): Html {
  return joined(
    [
      ...(maxLength !== undefined
        ? [markup`${minLength ?? 0} to ${counted(maxLength, 'character')}`]
        : minLength !== undefined && minLength > 0
          ? [markup`at least ${counted(minLength, 'character')}`]
          : []),
      ...(values === undefined
        ? []
        : [
            markup`one of ${joined(
              values.map((value) => code(value)),
              ', ',
            )}`,
          ]),
      ...(format === undefined ? [] : [markup`a ${format}`]),
      ...(pattern === undefined ? [] : [markup`as <code>${pattern}</code>`]),
      ...(rest.contentMediaType === undefined ? [] : [markup`a text of ${rest.contentMediaType}`]),
    ],
    '; ',
  );
}

/** The members of an object. */
export function memberTable(
  caption: string,
  { properties = {}, required = [] }: Schema,
  name: (member: string) => Html,
): Html {
  return table(
    caption,
    ['Member', 'Type', 'Presence', 'Bounds', 'What it is'],
    Object.entries(properties).map(([member, schema]) => [
      name(member),
      schema.type ?? 'any',
      required.includes(member) ? 'required' : 'optional',
      bounds(schema),
      schema.description ?? '',
    ]),
  );
}
