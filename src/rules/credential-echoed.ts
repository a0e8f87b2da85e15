import { credentialForms } from '../judging/credential-forms.ts';
import type { Exchange } from '../judging/exchange.ts';
import { surveys } from '../judging/surveys.ts';

/** Whether the credential stood in the path of the request, which an answer may name. */
function isInPath({ request, leaked }: Exchange): boolean {
  return leaked.some((name) => request.path.includes(`$${name}`));
}

/**
 * No answer repeats the credential of its request, in its headers or its body, in any common encoding:
 * to another path or method neither, for these are answered by another part of a server.
 */
export const credentialEchoed = surveys({
  id: 'credential-echoed',
  judges: 'credential/not-echoed',
  summary: 'No answer repeats the credential.',
  concerns: (_, { run }) => run.filter(({ response }) => response !== undefined),
  wrong: (_, exchange) =>
    exchange.leaked.length === 0 || isInPath(exchange)
      ? undefined
      : {
          expected: 'an answer without the credential',
          received: `an answer that repeats ${[...new Set(exchange.leaked.map((name) => told(name, exchange)))].join(' and ')}`,
        },
});

/** What is repeated, in words: a text that stood in the request is no change that the answer made. */
function told(name: string, { request }: Exchange): string {
  const sent = [
    request.path,
    ...request.headers.map(([, value]) => value),
    String(Buffer.from(request.body)),
  ];
  // Some names are the beginning of others.
  const whole = new RegExp(`\\$${name}(?!_[A-Z])`);
  if (sent.some((text) => whole.test(text))) return 'the credential that it was sent';
  const form = credentialForms.find((one) => one.name === name);
  return form === undefined ? name : `the credential ${form.told}`;
}
