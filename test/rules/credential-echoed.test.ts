import { expect, it } from 'vitest';
import type { Deviation } from '../../src/reference/fault.ts';
import { credentialEchoed } from '../../src/reference/faults/credential-echoed.ts';
import { requestHeader } from '../../src/reference/message.ts';
import { runInProcess } from '../in-process.ts';

/** What the answers of a run repeat, in words. */
async function repeated(deviation: Deviation): Promise<readonly string[]> {
  const outcome = await runInProcess({
    only: ['credential-echoed', 'credential-unknown', 'success-json'],
    deviations: [deviation],
  });
  return outcome.results
    .filter(({ pair }) => pair.rule.id === 'credential-echoed')
    .flatMap(({ defects }) => defects.map(({ received }) => received));
}

it('says that an answer repeats the credential that it was sent, however that was made', async () => {
  const all = await repeated(credentialEchoed);
  expect(all.length).toBeGreaterThan(1);
  expect([...new Set(all)]).toEqual(['an answer that repeats the credential that it was sent']);
});

it('tells how an answer changes the credential that it was sent', async () => {
  const all = await repeated({
    step: 'send',
    deviate: () => (response, request) => {
      const seen = (requestHeader(request, 'x-amz-bearer')[0] ?? '').toUpperCase();
      return response.status === 200
        ? { ...response, body: String(response.body).replace('{', `{"seen":"${seen}",`) }
        : response;
    },
  });
  expect([...new Set(all)]).toEqual(['an answer that repeats the credential in upper case']);
});
