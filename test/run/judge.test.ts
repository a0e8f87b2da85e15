import { describe, expect, it } from 'vitest';
import { trialOrigin, trialTokens, type InProcessOptions } from '../../src/proof/in-process.ts';
import type { Result } from '../../src/run/judge.ts';
import { sawNothing } from '../../src/run/no-answer.ts';
import type { Transport } from '../../src/run/transport.ts';
import { embedded, inProcess, runInProcess } from '../in-process.ts';

async function resultOf(only: string, options: Partial<InProcessOptions> = {}): Promise<Result | undefined> {
  const { results } = await runInProcess({ only: [only], ...options });
  return results[0];
}

/** The reference server with other answers. */
function answering(change: (answer: Awaited<ReturnType<Transport['send']>>) => object): Transport {
  const right = inProcess(embedded);
  return {
    ...right,
    send: async (...asked) => {
      const answer = await right.send(...asked);
      return { ...answer, ...change(answer) };
    },
  };
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

describe('what was missing, where no answer came that a rule judges', () => {
  const served = answering(() => ({ status: 200, body: Buffer.from('{}') }));
  const late = answering(({ status }) =>
    status === 200 ? { body: Buffer.from('{"AbsoluteTime":"now"}') } : {},
  );
  const never = answering(({ status }) => (status === 403 ? { status: 400 } : {}));

  it.each([
    ['error-name-documented@response-403-name', 'none had the status 403', never],
    ['response-type@error-body-json-type', 'none had the status 403, 429 or 500', never],
    ['time-recent', 'none with the status 200 had the member AbsoluteTime', served],
    ['time-recent', 'none with the status 200 had a value that it reads in AbsoluteTime', late],
    ['error-named', 'all had the status 200, none that of a documented error', served],
    ['replay-same', 'its requests were answered 200, without Id', served],
    ['refusal-repeated', 'its requests were answered 200', served],
  ])('%s: %s', async (only, missing, transport) => {
    const result = await resultOf(only, { transport });
    expect(result).toMatchObject({
      verdict: 'unverified',
      reason: `no answer came that it judges: ${missing}`,
    });
    expect(sawNothing(result?.reason)).toBe(true);
  });

  it('tells that a plain replay was another event, where more than that is asked', async () => {
    let events = 0;
    const transport = answering(({ status }) =>
      status === 200
        ? {
            body: Buffer.from(
              JSON.stringify({ Id: String((events += 1)), AbsoluteTime: new Date().toISOString() }),
            ),
          }
        : {},
    );
    expect((await resultOf('query-replayed', { transport }))?.reason).toBe(
      'no answer came that it judges: the same request, sent twice, was two events',
    );
  });
});
