import { setupServer } from 'msw/node';
import { expect, test } from 'vitest';
import { mockService } from '../../src/api/msw.ts';
import type { JsonObject } from '../../src/contract/document.ts';
import { readContract } from '../../src/contract/read.ts';
import { description } from '../../src/generated/description.ts';
import { rules } from '../../src/rules/index.ts';
import { typesOf } from '../../src/types/types.ts';
import { vectorsOf } from '../../src/vectors/vectors.ts';

/** The description with another status for its 403, and another word in place of a content type. */
const changed = JSON.parse(
  JSON.stringify(description).replaceAll('"403":', '"401":').replaceAll('event.typing', 'event.thinking'),
) as JsonObject;

test('vectors follow the description', () => {
  const { errors, vectors } = vectorsOf(readContract(changed), rules);
  expect(errors.find(({ error }) => error === 'AccessDeniedException')?.status).toBe(401);
  const unknown = vectors.filter(({ clause }) => clause === 'x-amz-bearer-unknown');
  expect(unknown.flatMap(({ expect: { refusals = [] } }) => refusals.map(({ status }) => status))).toContain(
    401,
  );
  expect(JSON.stringify(vectors)).toContain('event.thinking');
  expect(JSON.stringify(vectors)).not.toContain('event.typing');
  expect(JSON.stringify(vectors)).not.toContain('"status":403');
});

test('types follow the description', async () => {
  const text = await typesOf(changed, readContract(changed));
  expect(text).toMatch(/"AccessDeniedException": \{ status: 401; body/);
  expect(text).toContain('ContentType: "application/vnd.amazonaws.connect.event.thinking" |');
  expect(text).not.toContain('event.typing');
});

test('handlers follow the description', async () => {
  const service = mockService({ document: changed });
  const network = setupServer(...service.handlers);
  network.listen({ onUnhandledRequest: 'error' });
  const status = async (event: string, token = service.connectionToken): Promise<number> => {
    const { path, credential } = readContract(changed);
    const answer = await fetch(`http://service.example${path}`, {
      method: 'POST',
      headers: { [credential?.header ?? '']: token, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ContentType: `application/vnd.amazonaws.connect.event.${event}` }),
    });
    return answer.status;
  };
  try {
    expect([await status('thinking'), await status('typing'), await status('thinking', 'x')]).toEqual([
      200, 400, 401,
    ]);
  } finally {
    network.close();
  }
});
