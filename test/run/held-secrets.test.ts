import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/contract/words.ts';
import { rules } from '../../src/rules/index.ts';
import { createBench } from '../../src/run/bench.ts';
import { planCases } from '../../src/run/coverage.ts';
import { heldSecrets, type HeldSecrets } from '../../src/run/held-secrets.ts';
import { allPairs } from '../../src/run/select.ts';
import { embedded } from '../in-process.ts';

function held(connectionToken: string): HeldSecrets {
  return heldSecrets({ url: 'http://127.0.0.1:1', connectionToken, headers: [] }, wordsOf(embedded));
}

/** What right answers say, and who asks is not among it. */
const answers = [
  '{"Id":"f3e1","AbsoluteTime":"2026-11-21T10:15:00.000Z"}',
  '{"Message":"The connection token is not accepted here: /participant/event","message":"an app\'s x"}',
  'Content-Type: application/json\nX-Amzn-Errortype: ValidationException\nConnection: keep-alive',
];

describe('a token', () => {
  it.each([
    ['a word of HTTP', 'keep-alive'],
    ['a part of a media type', 'application'],
    ['a member', 'Id'],
    ['another member', 'AbsoluteTime'],
    ['the beginning of an error', 'Validation'],
    ['begun as other words', 'connection-token'],
    ['begun as a media type', 'application-token'],
    ['of one letter', 'x'],
    ['of three letters', 'app'],
  ])('that is %s leaves right answers as they are', (_, token) => {
    const redact = held(token).ofAnswerTo(['$CONNECTION_TOKEN']);
    for (const text of answers) {
      expect(redact.text(text)).toBe(text);
      expect(redact.leaked(text)).toEqual([]);
    }
  });

  it('is written in a path as URLs write it', () => {
    const { fill } = held('a+b/c=');
    expect(fill('/x?t=$CONNECTION_TOKEN', undefined, encodeURIComponent)).toBe('/x?t=a%2Bb%2Fc%3D');
    expect(fill('$CONNECTION_TOKEN')).toBe('a+b/c=');
  });

  it('that is a word of a sentence is taken out, and nobody is accused of it', () => {
    const redact = held('accepted').ofAnswerTo([]);
    expect(redact.text(answers[1] ?? '')).toContain('is not $CONNECTION_TOKEN here');
    expect(redact.leaked(answers[1] ?? '')).toEqual([]);
  });

  it('that is none is taken out and told', () => {
    const redact = held('k3y-0f-a-participant').ofAnswerTo([]);
    expect(redact.text('you are k3y-0f-a-participant')).toBe('you are $CONNECTION_TOKEN');
    expect(redact.leaked('you are k3y-0f-a-participant')).toEqual(['CONNECTION_TOKEN']);
  });

  it('has its half taken out of the answer to a request that had it', () => {
    const { ofAnswerTo } = held('qwertyui-0123456');
    expect(ofAnswerTo(['$CONNECTION_TOKEN_HALF']).text('who is qwertyui?')).toBe(
      'who is $CONNECTION_TOKEN_HALF?',
    );
    expect(ofAnswerTo(['$CONNECTION_TOKEN']).text('who is qwertyui?')).toBe('who is qwertyui?');
  });
});

describe('a credential that nobody issued', () => {
  const labels = (tokens: readonly string[]): readonly string[] =>
    planCases(
      allPairs(embedded, rules).filter(({ rule }) => rule.id === 'credential-unknown'),
      createBench(embedded, [], false, { tokens }),
    ).map(({ case: one }) => one.label);

  it.each([
    ['null', undefined, 'the word null'],
    ['x', undefined, 'one character'],
    ['tok2tok', 'tok2', 'the credential its first half'],
    ['tok', 'tokx', 'the credential and a letter'],
  ])('is none that the run holds: %s and %s', (first, second, left) => {
    const label = `header X-Amz-Bearer: ${left}`;
    expect(labels(['another-token'])).toContain(label);
    expect(labels(second === undefined ? [first] : [first, second])).not.toContain(label);
  });
});
