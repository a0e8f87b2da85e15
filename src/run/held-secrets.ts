import { credentialForms, formsOf } from '../judging/credential-forms.ts';
import { connectionToken } from '../judging/request.ts';
import { headerPlaceholder, headerSecrets, isSecretField } from './header-secrets.ts';
import { growing, redactor, together, type Redactor } from './secrets.ts';
import type { Target } from './target.ts';

/** The secrets that a run holds: put into what is sent, and taken out of what is kept. */
export interface HeldSecrets {
  /**
   * Puts the secrets in place of their names; a credential that was issued for a state, and what is made of it, in
   * place of the first.
   *
   * @param written how a secret is written there; as it is unless told
   */
  readonly fill: (text: string, credential?: string, written?: (value: string) => string) => string;
  /** For what is sent, however it was made. */
  readonly ofRequests: Redactor;
  /** For the answer to a request, by the texts in which secrets stand under their names. */
  readonly ofAnswerTo: (planned: readonly string[]) => Redactor;
  /** Takes a credential that was issued for a state out of what is kept from now on; one that is very short hides nothing. */
  readonly hide: (credential: string) => void;
  /** A header value that is sent, as it may be shown. */
  readonly shown: (name: string, value: string, credential?: string) => string;
}

/** Characters below which a credential is not looked for: it may stand anywhere by accident. */
const shortest = 8;
/** The same for that of the user, which is looked for where it stands alone. */
const shortestOwn = 4;
/** Characters below which a text that is made from a credential may be a word that any answer has. */
const shortestForm = 16;

/** Whether an answer that has the credential can only repeat it: it is no word that a sentence may have by itself. */
function isTelling(credential: string): boolean {
  return credential.length >= shortestForm || /\d|[a-z][A-Z]/.test(credential);
}

/**
 * Those of a target. In an answer a secret is not looked for where it says nothing: in what any answer may
 * hold, and a short text that was made from a credential only where the request had it.
 *
 * @param words of {@link wordsOf}
 */
export function heldSecrets(target: Target, words: readonly string[] = []): HeldSecrets {
  const own = [
    { name: 'CONNECTION_TOKEN', value: target.connectionToken ?? '' },
    { name: 'SECOND_CONNECTION_TOKEN', value: target.secondConnectionToken ?? '' },
  ];
  const made = formsOf(target.connectionToken ?? '').map(({ form, value }) => ({ name: form.name, value }));
  const further = headerSecrets(target.headers);
  const isWord = (value: string): boolean => words.some((word) => word.includes(value.toLowerCase()));
  const tells = ({ value }: { readonly value: string }): boolean =>
    value.length >= shortestOwn && !isWord(value);
  const fields = new Set(target.headers.filter(([name]) => isSecretField(name)).map(([name]) => name));
  const ofIssued = growing();
  const ofRequests = together([redactor([...own, ...made, ...further]), ofIssued]);
  const ofAnswers = together([
    redactor([
      ...own.filter(tells).map((one) => ({ ...one, told: isTelling(one.value) })),
      ...made.filter((one) => one.value.length >= shortestForm && tells(one)),
      ...further,
    ]),
    ofIssued,
  ]);
  const brief = made.filter((one) => one.value.length < shortestForm && tells(one));
  const briefly = new Map(brief.map((one) => [`$${one.name}`, redactor([one])]));
  const issued = new Set<string>();
  const hide = (value: string, name = connectionToken): void => {
    if (value.length < shortest || issued.has(value)) return;
    issued.add(value);
    ofIssued.add({ name: name.slice(1), value });
  };
  const values = new Map([...own, ...made, ...further].map(({ name, value }) => [`$${name}`, value]));
  // The longest first, for some names are the beginning of others.
  const names = [...new Set([...values.keys(), ...credentialForms.map(({ name }) => `$${name}`)])].sort(
    (one, other) => other.length - one.length,
  );
  const named = new RegExp(names.map((name) => `\\${name}`).join('|'), 'g');
  return {
    fill: (text, credential, written = (value) => value) => {
      const valueOf = (name: string): string | undefined => {
        if (credential === undefined) return values.get(name);
        if (name === connectionToken) return credential;
        const form = credentialForms.find((one) => `$${one.name}` === name);
        if (form === undefined) return values.get(name);
        const value = form.make(credential);
        hide(value, name);
        return value;
      };
      if (!text.includes('$')) return text;
      return text.replaceAll(named, (name) => {
        const value = valueOf(name);
        return value === undefined ? name : written(value);
      });
    },
    ofRequests,
    ofAnswerTo: (planned) => {
      const found = [...briefly].find(([name]) => planned.some((text) => text.includes(name)));
      return found === undefined ? ofAnswers : together([ofAnswers, found[1]]);
    },
    hide: (credential) => {
      hide(credential);
    },
    shown: (name, value, credential) => {
      if (fields.has(name)) return `$${headerPlaceholder(name)}`;
      return value === credential ? connectionToken : ofRequests.text(value);
    },
  };
}
