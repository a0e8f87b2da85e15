import { escaped } from './text.ts';

/** Members of an object, each with the JSON text of its value. */
export type Members = readonly (readonly [name: string, json: string])[];

/** Other texts of the same object, as real clients write them and as RFC 8259 allows. */
export function equivalentJson(
  members: Members,
): readonly { readonly name: string; readonly text: string }[] {
  const write = (between: string, colon: string, list: Members = members): string =>
    `{${list.map(([name, json]) => `${JSON.stringify(name)}${colon}${json}`).join(between)}}`;
  const compact = write(',', ':');
  return [
    { name: 'a space after each colon and comma', text: write(', ', ': ') },
    { name: 'members in reverse order', text: write(',', ':', [...members].reverse()) },
    {
      name: 'white space of all four kinds around each token',
      text: `\r\n\t ${write(' \t,\r\n', ' : ')} \r\n`,
    },
    { name: 'indentation', text: `{\n  ${write(',\n  ', ': ').slice(1, -1)}\n}\n` },
    {
      name: 'names in escapes',
      text: `{${members.map(([name, json]) => `${escaped(name)}:${json}`).join(',')}}`,
    },
    {
      name: 'values in escapes',
      text: write(
        ',',
        ':',
        members.map(([name, json]) => [name, escapedValue(json)]),
      ),
    },
    { name: 'escaped solidus', text: compact.replaceAll('/', '\\/') },
  ];
}

function escapedValue(json: string): string {
  const value: unknown = JSON.parse(json);
  return typeof value === 'string' && !value.startsWith('$FRESH(')
    ? escaped(value)
        .replaceAll(/[a-f]/g, (digit) => digit.toUpperCase())
        .replaceAll('\\U', '\\u')
    : json;
}
