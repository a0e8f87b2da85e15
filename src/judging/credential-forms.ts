/** A text made from an issued credential that is another credential. */
export interface CredentialForm {
  /** Stands in planned requests, with a dollar sign before it, and in reports for the text itself. */
  readonly name: string;
  readonly told: string;
  readonly make: (credential: string) => string;
  /** What a POSIX shell makes the same text with, inside double quotes. */
  readonly shell: string;
  /** Tried by every budget but the quick one. */
  readonly further?: true;
}

const half = '$(( (${#CONNECTION_TOKEN} + 1) / 2 ))';
const printed = 'printf %s "$CONNECTION_TOKEN"';

/** Its last character differs in the highest bits too, for base64 may leave the lower ones without a meaning. */
export const otherwiseEnded: CredentialForm = {
  name: 'CONNECTION_TOKEN_OTHERWISE_ENDED',
  told: 'with another last character',
  make: (text) => `${text.slice(0, -1)}${/[A-Pm]$/.test(text) ? '7' : 'M'}`,
  shell:
    '${CONNECTION_TOKEN%?}$(case $CONNECTION_TOKEN in (*[ABCDEFGHIJKLMNOPm]) printf 7;; (*) printf M;; esac)',
  further: true,
};

/** Each differs from most credentials; where one does not, it is left out for that credential. */
export const credentialForms: readonly CredentialForm[] = [
  {
    name: 'CONNECTION_TOKEN_IN_UPPER_CASE',
    told: 'in upper case',
    make: (text) => text.toUpperCase(),
    shell: `$(${printed} | tr a-z A-Z)`,
  },
  {
    name: 'CONNECTION_TOKEN_IN_LOWER_CASE',
    told: 'in lower case',
    make: (text) => text.toLowerCase(),
    shell: `$(${printed} | tr A-Z a-z)`,
  },
  {
    name: 'CONNECTION_TOKEN_CUT',
    told: 'without its last character',
    make: (text) => text.slice(0, -1),
    shell: '${CONNECTION_TOKEN%?}',
  },
  {
    name: 'CONNECTION_TOKEN_OTHERWISE_BEGUN',
    told: 'with another first character',
    make: (text) => `-${text.slice(1)}`,
    shell: '-${CONNECTION_TOKEN#?}',
  },
  otherwiseEnded,
  {
    name: 'CONNECTION_TOKEN_HALF',
    told: 'its first half',
    make: (text) => text.slice(0, Math.ceil(text.length / 2)),
    shell: `$(${printed} | cut -c 1-${half})`,
  },
  {
    name: 'CONNECTION_TOKEN_REVERSED',
    told: 'backwards',
    make: (text) => [...text].reverse().join(''),
    shell: `$(${printed} | rev)`,
  },
  {
    name: 'CONNECTION_TOKEN_PERCENT_ENCODED',
    told: 'percent-encoded',
    make: (text) => `%${text.charCodeAt(0).toString(16)}${text.slice(1)}`,
    shell: `$(printf '%%%x%s' "'$CONNECTION_TOKEN" "\${CONNECTION_TOKEN#?}")`,
  },
  {
    name: 'CONNECTION_TOKEN_WITH_A_SPACE',
    told: 'with a space in it',
    make: (text) =>
      `${text.slice(0, Math.ceil(text.length / 2))} ${text.slice(Math.ceil(text.length / 2))}`.trim(),
    shell: `$(${printed} | cut -c 1-${half}) $(${printed} | cut -c $((${half} + 1))-)`,
  },
];

/** The forms of a credential that differ from it and are not empty. */
export function formsOf(
  credential: string,
): readonly { readonly form: CredentialForm; readonly value: string }[] {
  return credentialForms
    .map((form) => ({ form, value: form.make(credential) }))
    .filter(({ value }) => value !== credential && value.trim() !== '');
}
