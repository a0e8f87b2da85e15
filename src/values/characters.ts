import { plain, type Text } from './text.ts';

const texts: Readonly<Record<string, string>> = {
  'a space': ' ',
  'white space of other kinds': '\n\t\u2028\u00a0',
  'a control character': '\u0001',
  DEL: '\u007f',
  quotes: `'"\`´`,
  'an apostrophe': "it's",
  'a backslash': 'a\\b\\',
  'an SQL statement': "'; DROP TABLE events; --",
  'a script element': '<script src="https://example.com/?a=1&b=2">alert(1)</script>',
  'a template': '${7*7} {{7*7}} <%= 7 %>',
  'a path': '../../etc/passwd',
  'the word null': 'null',
  'a number': '0',
  JSON: '{"a":[1,"b",null]}',
  'Latin letters with marks': 'Ünïcödé ñ ß',
  Chinese: '你好，世界',
  'Arabic, from right to left': 'مرحبا بالعالم',
  'an emoji': '👍',
  'an emoji of several': '👩‍👩‍👧‍👦',
  'the word true': 'true',
  'a right-to-left override': 'a\u202eb',
  'a replacement character': '\ufffd',
  'the name of a property': '__proto__',
  'another name of a property': 'constructor',
};

/** Texts that filters, templates, shells, data bases and careless parsers stumble over; each is legal text. */
export const troublesome: readonly (Text & { readonly name: string })[] = Object.entries(texts).map(
  ([name, value]) => ({ ...plain(value), name }),
);
