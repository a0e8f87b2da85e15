import type { StatementKind } from '../../src/contract/page.ts';

/** Something that stands on a page: where, of which kind, and the words that tell it from others. */
export interface Item {
  readonly line: number;
  readonly kind: StatementKind;
  readonly words: readonly string[];
}

type Reader = (lines: readonly string[]) => readonly Item[];

/** Reads a page's field lists, forms, errors and examples without the data file, each page by its own form. */
export function readPage(page: string, text: string): readonly Item[] {
  const read = readers[page];
  if (read === undefined) throw new Error(`Nobody reads ${page}.`);
  const lines = text.split('\n');
  return [...read(lines), ...everywhere(lines)];
}

/** What looks the same on every page: the values of an enumeration, and the two examples. */
function everywhere(lines: readonly string[]): readonly Item[] {
  return [
    ...matches(lines, /application\/vnd(?:\.\w+)+/g, 'prose'),
    ...matches(lines, /For example, ([\d-]+T[\d:.]+Z)/g, 'example'),
    ...matches(lines, /messageId\W+([\w-]+)/g, 'example'),
  ];
}

/** An item for each match; its words are the groups, or the match where there is none. */
function matches(lines: readonly string[], pattern: RegExp, kind: StatementKind): readonly Item[] {
  return lines.flatMap((text, index) =>
    [...text.matchAll(pattern)].map(([whole, ...groups]) => ({
      line: index + 1,
      kind,
      words: groups.length === 0 ? [whole] : groups,
    })),
  );
}

function required(yes: boolean): string {
  return yes ? 'required' : 'optional';
}

const apiReference: Reader = (lines) => {
  const items: Item[] = [];
  const errors = lines.indexOf('Errors');
  let field = '';
  for (const [index, text] of lines.entries()) {
    const add = (kind: StatementKind, ...words: string[]): unknown =>
      items.push({ line: index + 1, kind, words: [field, ...words] });
    const begins = /^- (\w+)$/.exec(text)?.[1];
    field = begins ?? field;
    if (begins !== undefined) add(index > errors ? 'error' : 'name');
    if (index > errors && lines[index - 1] === '-') add('error', 'means');
    const status = /^HTTP Status Code: (\d+)$/.exec(text)?.[1];
    if (status !== undefined) add('error', status);
    if (text === 'Type: String') add('type', 'text');
    if (text.startsWith('Required: ')) add('presence', required(text.endsWith('Yes')));
    if (!text.startsWith('Length Constraints: ')) continue;
    const minimum = /Minimum length of (\d+)/.exec(text)?.[1];
    add('bound', ...(minimum === undefined ? ['no minimum'] : ['at least', minimum]));
    add('bound', 'at most', /Maximum length of (\d+)/.exec(text)?.[1] ?? '');
  }
  return [
    ...items,
    ...matches(lines.slice(0, 1), /^\w+$/g, 'name'),
    ...matches(lines, /^(POST) (\S+) HTTP/g, 'shape'),
    ...matches(lines, /^HTTP\/1\.1 (\d+)/g, 'shape'),
    ...matches(lines, /^(X-\S+): (\w+)/g, 'shape'),
    ...matches(lines, /^Content-type: (\S+)/g, 'shape'),
    ...matches(lines, /^"(\w+)": "string/g, 'shape'),
  ];
};

const awsCli: Reader = (lines) => [
  ...matches(lines, /^(--\S+) <value>/g, 'presence').map((item) => withWord(item, required(true))),
  ...matches(lines, /^\[(--\S+)(?: \| (--\S+))?(?: <value>)?\]$/g, 'presence').map(({ words, ...item }) => ({
    ...item,
    words: [...words.filter(Boolean), required(false)],
  })),
  ...matches(lines, /^(?:\| )?(--[a-z-]+)$/g, 'name'),
  ...lines.flatMap((text, index) => {
    const name = /^--[a-z-]+$/.exec(text)?.[0];
    const type = lines.indexOf('(string)', index);
    return name === undefined ? [] : [{ line: type + 1, kind: 'type' as const, words: [name, 'text'] }];
  }),
  ...matches(lines, /^(\w+) -> \(string\)$/g, 'name'),
  ...matches(lines, /^(\w+) -> \(string\)$/g, 'type').map((item) => withWord(item, 'text')),
  ...matches(lines, /^[a-z]+-[a-z]+$/g, 'name'),
  ...matches(lines, /^\[ aws \. (\w+) \]$/g, 'name'),
];

const boto3: Reader = (lines) => {
  const returns = lines.indexOf('- Returns:');
  const isParameter = ({ line }: Item): boolean => line <= returns;
  const field = /- (\w+) \(string\) – -( \[REQUIRED\])?/g;
  return [
    ...matches(lines, field, 'name').map(firstWord),
    ...matches(lines, field, 'type').map((item) => withWord(firstWord(item), 'text')),
    ...matches(lines, field, 'presence')
      .filter(isParameter)
      .map((item) => withWord(firstWord(item), required(item.words[1] !== undefined))),
    ...matches(lines, /'?(\w+)'?(?:=|: )'string'/g, 'shape'),
    ...matches(lines, /exceptions\.(\w+)/g, 'error'),
    ...matches(lines, /^- (dict)/g, 'type'),
    ...matches(lines, /Client\.(\w+)\(/g, 'name'),
  ];
};

const paws: Reader = (lines) => {
  const list = lines.findIndex((text) => text.trim() === 'list(');
  const call = lines.findIndex((text) => text.includes('svc$'));
  return [
    ...matches(lines, /id="\w+:_(\w+)"/g, 'name'),
    ...matches(lines, /id="\w+:_(\w+)"/g, 'presence').map(({ words, ...item }) => {
      const text = lines[item.line] ?? '';
      return {
        ...item,
        line: item.line + 1,
        words: [...words, required(text.startsWith('<td><p>[required]'))],
      };
    }),
    ...matches(lines, /(\w+) = "string"/g, 'type').map((item) => withWord(item, 'text')),
    ...matches(lines, /(\w+) = "string"/g, 'shape').map((item) => ({
      ...item,
      line: (item.line < call ? list : call) + 1,
    })),
    ...matches(lines, /(\w+) = "string"/g, 'name').filter(({ line }) => line < call),
    ...matches(lines, /^<td>([a-z_]+)<\/td>$/g, 'name'),
    ...matches(lines, /(svc\$\w+)\(/g, 'name'),
    ...matches(lines, /^ {4}(\w+)\((\w+), (\w+), (\w+),$/g, 'shape').map(({ words, ...item }) => ({
      ...item,
      words: words.slice(1),
    })),
  ];
};

const sapAbap: Reader = (lines) => {
  const optional = lines.indexOf('Optional arguments:');
  const argument = /^([IO]\w_\w+) TYPE (?:REF TO )?(\S+)/g;
  return [
    ...matches(lines, argument, 'name').map(firstWord),
    ...matches(lines, argument, 'type'),
    ...matches(lines, argument, 'presence')
      .filter(({ words }) => words[0]?.startsWith('I'))
      .map((item) => withWord(firstWord(item), required(item.line <= optional))),
    ...matches(lines, /(conflict) exception/g, 'error'),
    ...matches(lines, /\/\w+\/\w+=>\w+\(\)/g, 'name'),
  ];
};

function withWord({ words, ...item }: Item, word: string): Item {
  return { ...item, words: [...words, word] };
}

function firstWord({ words, ...item }: Item): Item {
  return { ...item, words: words.slice(0, 1) };
}

const readers: Readonly<Record<string, Reader>> = {
  'api-reference.txt': apiReference,
  'aws-cli.txt': awsCli,
  'boto3.txt': boto3,
  'r-paws.txt': paws,
  'sap-abap.txt': sapAbap,
};
