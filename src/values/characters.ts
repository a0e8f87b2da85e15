import { plain, type Text } from './text.ts';

const texts: Readonly<Record<string, string>> = {
  'a space': ' ',
  'a line feed': '\n',
  'a tab': '\t',
  'a control character': '\u0001',
  'DEL': '\u007f',
  'a zero-width space': 'a\u200bb',
  'a line separator': 'a\u2028b',
  'quotes': `'"\`´`,
  'an apostrophe': "it's",
  'a backslash': 'a\\b\\',
  'an SQL statement': "'; DROP TABLE events; --",
  'a script element': '<script>alert(1)</script>',
  'a template': '${7*7} {{7*7}} <%= 7 %>',
  'a path': '../../etc/passwd',
  'a URL': 'https://example.com/?a=1&b=2#c',
  'the word null': 'null',
  'a number': '0',
  'a long number': '123456789012345678901234567890',
  'JSON': '{"a":[1,"b",null]}',
  'Latin letters with marks': 'Ünïcödé ñ ß',
  'decomposed letters': 'u\u0308n\u0303',
  'Chinese': '你好，世界',
  'Arabic, from right to left': 'مرحبا بالعالم',
  'an emoji': '👍',
  'an emoji of several': '👩‍👩‍👧‍👦',
  'a flag': '🇩🇪',
  'an ideograph beyond the first plane': '𠮷',
  'a private-use character': '\ue000',
  'a right-to-left override': 'a\u202eb',
  'a replacement character': '\ufffd',
  'the name of a property': '__proto__',
  'another name of a property': 'constructor',
};

/** Texts that filters, templates, shells, data bases and careless parsers stumble over; each is legal text. */
export const troublesome: readonly (Text & { readonly name: string })[] = Object.entries(texts).map(
  ([name, value]) => ({ ...plain(value), name }),
);
