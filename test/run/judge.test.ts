import { expect, it } from 'vitest';
import { trialOrigin, trialTokens, type InProcessOptions } from '../../src/proof/in-process.ts';
import type { Result } from '../../src/run/judge.ts';
import { runInProcess } from '../in-process.ts';

async function resultOf(only: string, options: Partial<InProcessOptions> = {}): Promise<Result | undefined> {
  const { results } = await runInProcess({ only: [only], ...options });
  return results[0];
}

it('a second token that the target does not know is named, with what it was answered', async () => {
  const result = await resultOf('token-scope', {
    target: {
      url: 'http://in.process',
      connectionToken: trialTokens[0],
      secondConnectionToken: 'a-token-that-nobody-knows',
      origin: trialOrigin,
      headers: [],
    },
  });
  expect(result).toMatchObject({
    verdict: 'unverified',
    reason:
      'the token of the second connection was refused with 403: SECOND_CONNECTION_TOKEN or --state-url has to give one that the target knows',
  });
});
