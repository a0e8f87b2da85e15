/** A text that must never be shown, and the name that stands for it. */
export interface Secret {
  readonly name: string;
  readonly value: string;
  /** Whether a target that repeats it is told of; true unless said otherwise. */
  readonly told?: boolean;
}

/** Characters of a secret that are looked for in an escaped text, before the whole of it is. */
const openingLength = 3;

/** Below this length a text may hold a secret by accident, an id its letters: it has to stand alone to be replaced. */
const accidental = 8;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A pattern of one ASCII character as it is, and as JSON, a URL and HTML may write it, once or over again. */
function spelling(mark: string): string {
  const code = mark.codePointAt(0) ?? 0;
  const hex = code
    .toString(16)
    .padStart(2, '0')
    .replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  const plain = /\w/.test(mark) ? mark : `\\\\{0,7}\\${mark}`;
  return `(?:${plain}|\\\\{1,7}(?:u00|x)${hex}|%(?:25){0,3}${hex}|&#0*${code};|&#[xX]0*${hex};${mark in entities ? `|${entities[mark] ?? ''}` : ''})`;
}

/** The characters of a text's base64 that do not depend on what stands before and after it, for each of three beginnings. */
function encoded(value: string): readonly string[] {
  return [0, 1, 2].map((before) => {
    const all = Buffer.from('\0'.repeat(before) + value)
      .toString('base64')
      .replace(/=+$/, '');
    const whole = Math.floor(((before + value.length) * 8) / 6);
    return all.slice(Math.ceil((before * 8) / 6), whole);
  });
}

function pattern(text: string, spell: (mark: string) => string): string {
  const all = [...text].map(spell).join('');
  return text.length < accidental ? `(?<![\\w-])${all}(?![\\w-])` : all;
}

/** Made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Either alphabet of base64. */
function digit(mark: string): string {
  if (mark !== '+' && mark !== '/') return spelling(mark);
  return `(?:${spelling(mark)}|${mark === '+' ? '-' : '_'})`;
}

interface Form {
  readonly name: string;
  readonly certain: boolean;
  readonly text: string;
  /** The source of a pattern for it as it is, or in the other alphabet of base64. */
  readonly plain: string;
  /** The same for its first characters, however they are escaped. */
  readonly opening: string;
  readonly plainPattern: () => RegExp;
  readonly openingPattern: () => RegExp;
  /** However it is escaped; slow, and half a megabyte once it is compiled. */
  readonly escapedPattern: () => RegExp;
}

/** Every way in which a target may repeat a secret. */
function forms({ name, value, told = true }: Secret): readonly Form[] {
  const long = value.length >= accidental;
  const certain = long && told;
  const form = (text: string, spell: (mark: string) => string): Form => {
    const plain = pattern(text, spell === digit ? either : literal);
    const opening = [...text].slice(0, openingLength).map(spell).join('');
    return {
      name,
      certain,
      text,
      plain,
      opening,
      plainPattern: lazily(() => new RegExp(plain, 'g')),
      openingPattern: lazily(() => new RegExp(opening)),
      escapedPattern: lazily(() => new RegExp(pattern(text, spell), 'g')),
    };
  };
  return [form(value, spelling), ...(long ? encoded(value).map((text) => form(text, digit)) : [])];
}

function literal(mark: string): string {
  return /\w/.test(mark) ? mark : `\\${mark}`;
}

function either(mark: string): string {
  if (mark === '+') return '[+-]';
  return mark === '/' ? '[/_]' : literal(mark);
}

/** A text without one of these has nothing escaped in it. */
const escapes = /[\\%&]/;

interface Sought {
  readonly form: Form;
  readonly pattern: RegExp;
}

/** What to look for each form with in a text; a pattern whose opening is not there is not compiled. */
function soughtIn(text: string, known: readonly Form[]): readonly Sought[] {
  if (!escapes.test(text)) return known.map((form) => ({ form, pattern: form.plainPattern() }));
  return known
    .filter(({ openingPattern }) => openingPattern().test(text))
    .map((form) => ({ form, pattern: form.escapedPattern() }));
}

function union(sources: readonly string[]): RegExp {
  return new RegExp([...new Set(sources)].join('|'));
}

/** Characters that are looked at together, and the places for what they may be. */
const windowLength = 4;
const places = 4096;

function place(text: string, at: number): number {
  let hash = 0;
  for (let next = at; next < at + windowLength; next += 1)
    hash = (hash * 31 + text.charCodeAt(next)) % places;
  return hash;
}

/**
 * Whether one of the texts may stand in another, quickly: it looks at a few characters here and there, so far apart
 * that some of them are within the letters and digits of each text. Where there are too few of these it always may.
 */
function sieve(texts: readonly string[]): (given: string) => boolean {
  const cores = texts.map((text) =>
    (text.match(/[a-z0-9]+/gi) ?? []).reduce((one, other) => (other.length > one.length ? other : one), ''),
  );
  const shortest = Math.min(...cores.map(({ length }) => length));
  if (shortest < 2 * windowLength) return () => true;
  const step = shortest - windowLength + 1;
  const met = new Uint8Array(places);
  for (const core of cores)
    for (let at = 0; at + windowLength <= core.length; at += 1) met[place(core, at)] = 1;
  return (given) => {
    for (let at = 0; at + windowLength <= given.length; at += step)
      if (met[place(given, at)] === 1) return true;
    return false;
  };
}

/** Takes secrets out of texts and bytes. */
export interface Redactor {
  readonly text: (text: string) => string;
  /** Names of the secrets in a text, but for those that may stand there by accident. */
  readonly leaked: (text: string) => readonly string[];
  readonly bytes: (bytes: Uint8Array) => { readonly bytes: Uint8Array; readonly leaked: readonly string[] };
}

/** Takes out what any of them does, one after the other; others may be added to them later. */
export function together(all: readonly Redactor[]): Redactor {
  return {
    text: (text) => all.reduce((rest, by) => by.text(rest), text),
    leaked: (text) => [...new Set(all.flatMap((by) => by.leaked(text)))],
    bytes: (given) => {
      let bytes = given;
      const leaked = new Set<string>();
      for (const by of all) {
        const found = by.bytes(bytes);
        bytes = found.bytes;
        for (const name of found.leaked) leaked.add(name);
      }
      return { bytes, leaked: [...leaked] };
    },
  };
}

/**
 * Takes secrets out of texts and bytes, whether they stand there as they are, escaped or in base64.
 *
 * @param secrets those that the run holds, in printable ASCII; very short ones are replaced where they
 * stand alone, and are never said to have leaked
 */
export function redactor(secrets: readonly Secret[]): Redactor {
  const held = secrets
    .filter(({ value }) => value !== '')
    .sort((one, other) => other.value.length - one.value.length);
  const known = held.flatMap(forms);
  // Most texts are short, or have nothing escaped: that is told at once. No way to write a secret is shorter.
  const shortest = Math.min(...known.map(({ text: { length } }) => length));
  const mayHold = sieve(known.map((form) => form.text));
  const anywhere = union(known.map(({ plain }) => plain));
  const started = union(known.map(({ opening }) => opening));
  // Nearly every request carries one as the whole of a field.
  const whole = new Map([...held].reverse().map(({ value, name }) => [value, `$${name}`]));
  const clean = (given: string): boolean =>
    given.length < shortest ||
    !(escapes.test(given) ? started.test(given) : mayHold(given) && anywhere.test(given));
  const text = (given: string): string =>
    whole.get(given) ??
    (clean(given)
      ? given
      : soughtIn(given, known).reduce(
          (rest, { form, pattern }) => rest.replaceAll(pattern, () => `$${form.name}`),
          given,
        ));
  const leaked = (given: string): readonly string[] => {
    if (clean(given)) return [];
    const found = new Set<string>();
    // A shorter one that stands within a longer one is not told as well.
    let rest = given;
    for (const { form, pattern } of soughtIn(given, known)) {
      if (rest.search(pattern) < 0) continue;
      if (form.certain) found.add(form.name);
      rest = rest.replaceAll(pattern, '\0');
    }
    return [...found];
  };
  return {
    text,
    leaked,
    bytes: (given) => {
      const view = Buffer.from(given.buffer, given.byteOffset, given.byteLength).toString('latin1');
      const shown = text(view);
      return shown === view
        ? { bytes: given, leaked: [] }
        : { bytes: Buffer.from(shown, 'latin1'), leaked: leaked(view) };
    },
  };
}

/** A redactor that secrets are given to. */
export interface GrowingRedactor extends Redactor {
  readonly add: (secret: Secret) => void;
}

/**
 * Takes out each secret that is added. They are sought in groups, of which two of one size become one: few patterns
 * are tried on a text, and few are made anew.
 */
export function growing(): GrowingRedactor {
  const groups: (readonly Secret[])[] = [];
  const redactors: Redactor[] = [];
  return {
    ...together(redactors),
    add: (secret) => {
      let secrets: readonly Secret[] = [secret];
      while (groups.at(-1)?.length === secrets.length) {
        secrets = [...(groups.pop() ?? []), ...secrets];
        redactors.pop();
      }
      groups.push(secrets);
      redactors.push(redactor(secrets));
    },
  };
}
