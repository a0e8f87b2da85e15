import { credentialForms } from '../judging/credential-forms.ts';
import { toOperation } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** No answer repeats the credential of its request, in its headers or its body, in any common encoding. */
export const credentialEchoed = surveys({
  id: 'credential-echoed',
  judges: 'credential/not-echoed',
  summary: 'No answer repeats the credential.',
  concerns: (_, evidence) => toOperation(evidence),
  wrong: (_, { leaked }) =>
    leaked.length === 0
      ? undefined
      : {
          expected: 'an answer without the credential',
          received: `an answer that repeats ${leaked.map(told).join(' and ')}`,
        },
});

/** The name of a text that is made from a credential, in words. */
function told(name: string): string {
  const form = credentialForms.find((one) => one.name === name);
  return form === undefined ? name : `the credential ${form.told}`;
}
