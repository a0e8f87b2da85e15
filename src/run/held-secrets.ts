import { credentialForms, formsOf } from '../judging/credential-forms.ts';
import { connectionToken } from '../judging/request.ts';
import { headerPlaceholder, headerSecrets, isSecretField } from './header-secrets.ts';
import { both, redactor, type Redactor } from './secrets.ts';
import type { Target } from './target.ts';

/** The secrets that a run holds: put into what is sent, and taken out of what is kept. */
export interface HeldSecrets {
  /** Puts the secrets in place of their names; a credential that was issued for a state, and what is made of it, in place of the first. */
  readonly fill: (text: string, credential?: string) => string;
  readonly redact: Redactor;
  /** Takes a credential that was issued for a state out of what is kept from now on; one that is very short hides nothing. */
  readonly hide: (credential: string) => void;
  /** A header value that is sent, as it may be shown. */
  readonly shown: (name: string, value: string, credential?: string) => string;
}

/** Characters below which a credential is not looked for: it may stand anywhere by accident. */
const shortest = 8;

/** Those of a target. */
export function heldSecrets(target: Target): HeldSecrets {
  const secrets = [
    { name: 'CONNECTION_TOKEN', value: target.connectionToken ?? '' },
    { name: 'SECOND_CONNECTION_TOKEN', value: target.secondConnectionToken ?? '' },
    ...formsOf(target.connectionToken ?? '').map(({ form, value }) => ({ name: form.name, value })),
    ...headerSecrets(target.headers),
  ];
  const further = new Set(target.headers.filter(([name]) => isSecretField(name)).map(([name]) => name));
  let known = redactor(secrets);
  const issued = new Set<string>();
  const hide = (value: string, name = connectionToken): void => {
    if (value.length < shortest || issued.has(value)) return;
    issued.add(value);
    known = both(known, redactor([{ name: name.slice(1), value }]));
  };
  const redact: Redactor = {
    text: (text) => known.text(text),
    bytes: (bytes) => known.bytes(bytes),
    leaked: (text) => known.leaked(text),
  };
  const values = new Map(secrets.map(({ name, value }) => [`$${name}`, value]));
  // The longest first, for some names are the beginning of others.
  const names = [...new Set([...values.keys(), ...credentialForms.map(({ name }) => `$${name}`)])].sort(
    (one, other) => other.length - one.length,
  );
  const named = new RegExp(names.map((name) => `\\${name}`).join('|'), 'g');
  return {
    fill: (text, credential) =>
      text.includes('$')
        ? text.replaceAll(named, (name) => {
            if (credential === undefined) return values.get(name) ?? name;
            if (name === connectionToken) return credential;
            const form = credentialForms.find((one) => `$${one.name}` === name);
            if (form === undefined) return values.get(name) ?? name;
            const made = form.make(credential);
            hide(made, name);
            return made;
          })
        : text,
    redact,
    hide: (credential) => {
      hide(credential);
    },
    shown: (name, value, credential) => {
      if (further.has(name)) return `$${headerPlaceholder(name)}`;
      return value === credential ? connectionToken : redact.text(value);
    },
  };
}
