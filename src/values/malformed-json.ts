/** A text that is no JSON, made of one that is, by one change. */
export interface Malformed {
  readonly name: string;
  readonly text: string;
}

/**
 * Each change that parsers are known to overlook (RFC 8259, sections 2 to 7), made to the text of an
 * object with at least one member.
 */
export function malformed(object: string): readonly Malformed[] {
  const inside = object.slice(1, -1);
  const also = (json: string): string => `{${inside},"unknown":${json}}`;
  const form = new URLSearchParams(JSON.parse(object) as Record<string, string>).toString();
  const all: Readonly<Record<string, string>> = {
    'text after the value': `${object} true`,
    'a comma after the last member': `{${inside},}`,
    'a line comment inside': `{ // comment\n${inside}}`,
    'single quotes': object.replaceAll('"', "'"),
    'cut in the middle': object.slice(0, Math.ceil(object.length / 2)),
    NaN: also('NaN'),
    'a form feed as white space': `{\f${inside}}`,
    'a line feed in a string': also('"a\nb"'),
    'a second object after the first': object + object,
    'a closing brace too many': `${object}}`,
    'a NUL after the value': `${object}\u0000`,
    'a guard before the value': `)]}',\n${object}`,
    'two commas between members': `{${inside},,"unknown":1}`,
    'no comma between members': `{${inside} "unknown":1}`,
    'no colon after a name': `{${inside},"unknown" 1}`,
    'a name without a value': `{${inside},"unknown"}`,
    'a line comment': `${object}// comment`,
    'a hash comment': `${object}\n# comment`,
    'a name without quotes': `{${inside},unknown:1}`,
    'a name in single quotes': `{${inside},'unknown':1}`,
    'no opening brace': object.slice(1),
    'a trailing comma in an array': also('[1,]'),
    'a tab in a string': also('"a\tb"'),
    'an escape that is none': also('"\\x41"'),
    'an escape of a quote': also('"\\\'"'),
    'a unicode escape with a letter past f': also('"\\u00g1"'),
    'a no-break space as white space': `{\u00a0${inside}}`,
    Infinity: also('Infinity'),
    undefined: also('undefined'),
    'True with a capital': also('True'),
    None: also('None'),
    'a leading zero': also('01'),
    'a plus sign': also('+1'),
    'no digit before the point': also('.5'),
    'a hexadecimal number': also('0x1'),
    'a name alone': 'undefined',
    'a form instead': form,
    'a block comment': `{/* comment */${inside}}`,
    'an equals sign after a name': object.replace('":', '"='),
    'no closing brace': object.slice(0, -1),
    'YAML instead': object.slice(1, -1).replaceAll('"', ''),
  };
  return named(all);
}

/** The same of changes that fewer parsers overlook. */
export function rarelyOverlooked(object: string): readonly Malformed[] {
  const inside = object.slice(1, -1);
  const also = (json: string): string => `{${inside},"unknown":${json}}`;
  return named({
    'a second object on the next line': `${object}\n${object}`,
    'a value left out': also(''),
    'the value of the last member left out': object.replace(/"(?:[^"\\]|\\.)*"\}$/, '}'),
    'no digit after the point': also('1.'),
    'NULL in capitals': also('NULL'),
    'cut inside a string': also('"cut').slice(0, -1),
    'cut inside a word': also('nul').slice(0, -1),
    'a comma before the first member': `{,${inside}}`,
    'a comma after the value': `${object},`,
    'a semicolon after the value': `${object};`,
    'a bracket for the closing brace': `${object.slice(0, -1)}]`,
    'a no-break space before the value': `\u00a0${object}`,
    'a no-break space after the value': `${object}\u00a0`,
    'a form feed before the value': `\f${object}`,
    'a vertical tab after the value': `${object}\v`,
    'a line separator after the value': `${object}\u2028`,
  });
}

function named(texts: Readonly<Record<string, string>>): readonly Malformed[] {
  return Object.entries(texts).map(([name, text]) => ({ name, text }));
}
