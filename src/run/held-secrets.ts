import { formsOf } from '../judging/credential-forms.ts';
import { headerPlaceholder, headerSecrets, isSecretField } from './header-secrets.ts';
import { redactor, type Redactor } from './secrets.ts';
import type { Target } from './target.ts';

/** The secrets that a run holds: put into what is sent, and taken out of what is kept. */
export interface HeldSecrets {
  /** Puts the secrets in place of their names. */
  readonly fill: (text: string) => string;
  readonly redact: Redactor;
  /** A header value that is sent, as it may be shown. */
  readonly shown: (name: string, value: string) => string;
}

/** Those of a target. */
export function heldSecrets(target: Target): HeldSecrets {
  const secrets = [
    { name: 'CONNECTION_TOKEN', value: target.connectionToken ?? '' },
    { name: 'SECOND_CONNECTION_TOKEN', value: target.secondConnectionToken ?? '' },
    ...formsOf(target.connectionToken ?? '').map(({ form, value }) => ({ name: form.name, value })),
    ...headerSecrets(target.headers),
  ];
  const further = new Set(target.headers.filter(([name]) => isSecretField(name)).map(([name]) => name));
  const redact = redactor(secrets);
  const values = new Map(secrets.map(({ name, value }) => [`$${name}`, value]));
  // The longest first, for some names are the beginning of others.
  const names = [...values.keys()].sort((one, other) => other.length - one.length);
  const named = new RegExp(names.map((name) => `\\${name}`).join('|'), 'g');
  return {
    fill: (text) => (text.includes('$') ? text.replaceAll(named, (name) => values.get(name) ?? name) : text),
    redact,
    shown: (name, value) => (further.has(name) ? `$${headerPlaceholder(name)}` : redact.text(value)),
  };
}
