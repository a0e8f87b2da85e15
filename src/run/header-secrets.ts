import type { Secret } from './secrets.ts';

/** Fields that everybody sends and that hold nothing to hide; any other may. */
const plain =
  /^(?:accept(?:-.+)?|cache-control|connection|content-(?:type|language|encoding)|expect|forwarded|from|host|if-.+|origin|pragma|range|referer|te|upgrade-insecure-requests|user-agent|via|x-forwarded-.+|x-real-ip)$/i;

/** Names that say that the value is a credential. */
const credential =
  /auth|bearer|cookie|credential|jwt|key|pass(?:word|wd|phrase)?\b|secret|session|sign|token/i;

/** Below these lengths a text stands in answers by accident, where the name does not say what it is, and where it does. */
const accidental = 12;
const accidentalPart = 8;

/** What stands for the value of a header field in reports and curl lines. */
export function headerPlaceholder(name: string): string {
  return `HEADER_${name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}`;
}

/** Whether a further header field may carry a secret. */
export function isSecretField(name: string): boolean {
  return !plain.test(name);
}

/**
 * The texts of further header fields that no answer may bring into a report: each value, and the parts of
 * it that look like keys, since a server repeats the one without its scheme or its name. What stands in
 * answers by accident is left there: a word, a short text, a literal of JSON; in requests no value is shown.
 */
export function headerSecrets(
  headers: readonly (readonly [name: string, value: string])[],
): readonly Secret[] {
  return headers
    .filter(([name]) => isSecretField(name))
    .flatMap(([name, value]) => {
      const known = credential.test(name);
      const basic = /^basic +(\S+)$/i.exec(value)?.[1];
      const decoded = basic === undefined ? '' : Buffer.from(basic, 'base64').toString('latin1');
      const parts = `${value} ${decoded}`.split(/[\s,;=:"]+/).filter((part) => part !== value);
      const whole = known ? !/^(?:true|false|null|\d{0,4}|.)$/.test(value) : isKey(value, accidental);
      return [
        ...(whole ? [{ name: headerPlaceholder(name), value }] : []),
        ...parts
          .filter((part) => isKey(part, known ? accidentalPart : accidental))
          .map((part) => ({ name: `${headerPlaceholder(name)}_PART`, value: part })),
      ];
    })
    .map((secret) => ({ ...secret, told: false }));
}

/** Words have neither digits nor capitals inside. */
function isKey(text: string, least: number): boolean {
  return text.length >= least && /\d|[a-z][A-Z]/.test(text);
}
