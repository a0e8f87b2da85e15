import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactor } from '../../src/run/secrets.ts';

const token = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 30,
  maxLength: 60,
});

function lowerHex(url: string): string {
  return url.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

function json(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** Ways in which servers repeat a text: what frameworks do to it when they log or answer. */
const echoes: Readonly<Record<string, (text: string) => string>> = {
  raw: (text) => text,
  json,
  'json in json': (text) => json(json(text)),
  'json with slashes escaped': (text) => json(text).replaceAll('/', '\\/'),
  'json with marks as code points': (text) =>
    json(text).replaceAll(
      /[<>&'+=]/g,
      (mark) => `\\u${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    ),
  url: encodeURIComponent,
  'url in lower case': (text) => lowerHex(encodeURIComponent(text)),
  'url, every character': (text) =>
    [...text].map((mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`).join(''),
  'url in url': (text) => encodeURIComponent(encodeURIComponent(text)),
  form: (text) => new URLSearchParams({ token: text }).toString().slice('token='.length),
  html: (text) =>
    text.replaceAll(
      /[&<>"']/g,
      (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[mark] ?? mark,
    ),
  base64,
  base64url: (text) => Buffer.from(text).toString('base64url'),
  'base64 in url': (text) => encodeURIComponent(base64(text)),
  'base64 of more': (text) => base64(`x${text}yz`),
  'base64 of more, two before': (text) => base64(`xy${text}`),
  'base64 of basic credentials': (text) => base64(`user:${text}`),
};

/** Whether a text still has a part of another, its ends left out, that is longer than chance would have it. */
function keepsPart(text: string, of: string): boolean {
  const core = of.slice(8, -8);
  return Array.from({ length: core.length - 8 }, (_, at) => core.slice(at, at + 9)).some((part) =>
    text.includes(part),
  );
}

describe('redactor', () => {
  it.each(Object.entries(echoes))('takes a token out that is echoed: %s', (_, echo) => {
    fc.assert(
      fc.property(token, fc.string(), fc.string(), (secret, before, after) => {
        const shown = echo(secret);
        fc.pre(!keepsPart(before + after, shown));
        const redact = redactor([{ name: 'CONNECTION_TOKEN', value: secret }]);
        expect(keepsPart(redact.text(`${before} ${shown} ${after}`), shown)).toBe(false);
        const { bytes, leaked } = redact.bytes(Buffer.from(`${before} ${shown} ${after}`));
        expect(keepsPart(Buffer.from(bytes).toString('latin1'), shown)).toBe(false);
        expect(Buffer.from(bytes).toString('utf8').startsWith(before)).toBe(true);
        expect(leaked).toEqual(['CONNECTION_TOKEN']);
      }),
      { numRuns: 15 },
    );
  });

  it('leaves what holds no token as it is', () => {
    fc.assert(
      fc.property(token, fc.uint8Array({ maxLength: 300 }), (secret, given) => {
        fc.pre(!Buffer.from(given).includes(secret));
        const { bytes, leaked } = redactor([{ name: 'CONNECTION_TOKEN', value: secret }]).bytes(given);
        expect(bytes).toBe(given);
        expect(leaked).toEqual([]);
      }),
    );
  });

  it('takes each of two tokens out under its own name, one being the beginning of the other', () => {
    const redact = redactor([
      { name: 'CONNECTION_TOKEN', value: 'abcdefghijkl' },
      { name: 'SECOND_CONNECTION_TOKEN', value: 'abcdefghijkl-second' },
    ]);
    expect(redact.text('abcdefghijkl and abcdefghijkl-second')).toBe(
      '$CONNECTION_TOKEN and $SECOND_CONNECTION_TOKEN',
    );
  });

  it('takes a short token out where it stands alone, and does not call it leaked', () => {
    const redact = redactor([{ name: 'CONNECTION_TOKEN', value: 'abc' }]);
    const { bytes, leaked } = redact.bytes(Buffer.from('{"token":"abc","Id":"0abc1-abc-9"}'));
    expect(Buffer.from(bytes).toString()).toBe('{"token":"$CONNECTION_TOKEN","Id":"0abc1-abc-9"}');
    expect(leaked).toEqual([]);
  });

  it('takes a token out whose beginning stands before it, in a text with something escaped', () => {
    const redact = redactor([{ name: 'CONNECTION_TOKEN', value: 'abcdefghijkl' }]);
    expect(redact.text('abc %61b\\u0063 "\\" abcd\\u0065fghij%6bl')).toBe(
      'abc %61b\\u0063 "\\" $CONNECTION_TOKEN',
    );
    expect(redact.text('abc %61b\\u0063 "\\" abcd')).toBe('abc %61b\\u0063 "\\" abcd');
  });

  it('says which secrets a text shows, whichever form each stands in', () => {
    const redact = redactor([
      { name: 'CONNECTION_TOKEN', value: 'abcdefghijkl' },
      { name: 'SECOND_CONNECTION_TOKEN', value: 'mnopqrstuvwx' },
    ]);
    const first = Buffer.from('abcdefghijkl').toString('base64');
    expect(redact.leaked(`Date: x\nX-Token: ${first}\nX-Other: %6dnopqrstuvwx`)).toEqual([
      'CONNECTION_TOKEN',
      'SECOND_CONNECTION_TOKEN',
    ]);
    expect(redact.leaked('X-Other: %6dnopqrstuvw')).toEqual([]);
  });

  it('keeps bytes that are no text around a token', () => {
    const { bytes } = redactor([{ name: 'CONNECTION_TOKEN', value: 'abcdefghijkl' }]).bytes(
      Buffer.from([0xff, ...Buffer.from('abcdefghijkl'), 0x80]),
    );
    expect([...bytes]).toEqual([0xff, ...Buffer.from('$CONNECTION_TOKEN'), 0x80]);
  });

  it('is quick with the longest tokens and bodies', () => {
    const value = Array.from({ length: 1000 }, (_, at) => String.fromCharCode(0x21 + ((at * 7) % 94))).join(
      '',
    );
    const redact = redactor([
      { name: 'CONNECTION_TOKEN', value },
      { name: 'SECOND_CONNECTION_TOKEN', value: `${value}x` },
    ]);
    const body = Buffer.from(`${'!(/6=DKRY`gnu|\\\\\\'.repeat(15_000)}${value}`);
    const started = performance.now();
    expect(redact.bytes(body).leaked).toEqual(['CONNECTION_TOKEN']);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('knows no secret where there is none', () => {
    const redact = redactor([{ name: 'CONNECTION_TOKEN', value: '' }]);
    expect(redact.text('$ as it is')).toBe('$ as it is');
  });
});
