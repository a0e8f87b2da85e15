import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type ReferenceServer } from '../../dist/api/reference.js';
import { run, type RunEvent, type RunSettings, type RunTarget } from '../../src/api/run.ts';

let server: ReferenceServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

describe('run', () => {
  test('gives the report by its schema, and tells each phase, exchange and clause', async () => {
    const events: RunEvent[] = [];
    const report = await run(server, { budget: 'quick', onEvent: (event) => events.push(event) });
    const schema = fileURLToPath(new URL('../../reports/report.schema.json', import.meta.url));
    const check = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(schema, 'utf8')) as object,
    );
    check(report);
    expect(check.errors).toBeNull();
    expect(report.verdict).toBe('conformant');
    const of = <Type extends RunEvent['type']>(type: Type) =>
      events.filter((event): event is Extract<RunEvent, { type: Type }> => event.type === type);
    expect(of('exchange')).toHaveLength(report.stats.requests);
    expect(JSON.stringify(of('exchange'))).not.toContain(server.connectionToken);
    expect(of('clause').map(({ clause }) => clause.id)).toEqual(report.clauses.map(({ id }) => id));
    expect(of('phase').map(({ phase }) => phase)).toEqual([
      'preflight',
      'coverage',
      'fuzz',
      'sequences',
      'states',
      'judging',
    ]);
  });

  test('holds a target to an older edition', async () => {
    const only = ['content-max-length'];
    const report = await run(server, { only, edition: '2020-12-21' });
    expect(report.description.edition).toBe('2020-12-21');
    expect(report.verdict).toBe('nonconformant');
  });

  test.each([
    ['a URL', { url: 'nowhere' }, {}, RangeError, 'nowhere is no URL with a scheme.'],
    ['a URL of HTTP', { url: 'ftp://127.0.0.1' }, {}, RangeError, 'The scheme ftp is not known.'],
    ['a bare URL', { url: 'http://me:too@127.0.0.1' }, {}, RangeError, 'The url has credentials in it.'],
    ['a base URL', { url: 'http://127.0.0.1/?a=b' }, {}, RangeError, 'The url has a query or a fragment.'],
    [
      'a state URL',
      { url: 'http://127.0.0.1', stateUrl: 'localhost:1' },
      {},
      RangeError,
      'localhost:1 is no URL with a scheme.',
    ],
    ['a budget', { url: 'http://127.0.0.1' }, { budget: 'vast' }, RangeError, 'There is no budget vast.'],
    ['a profile', { url: 'http://127.0.0.1' }, { profiles: ['cor'] }, RangeError, 'There is no profile cor.'],
    ['an edition', { url: 'http://127.0.0.1' }, { edition: '2020' }, RangeError, 'There is no edition 2020.'],
  ])('refuses %s that is none', async (_, target, settings, type, message) => {
    const refused = run(target, settings as RunSettings);
    await expect(refused).rejects.toBeInstanceOf(type);
    await expect(refused).rejects.toThrow(message);
  });

  test.each([[undefined], [{}], [{ url: undefined }], [{ url: 3000 }]])(
    'names what %j lacks',
    async (target) => {
      const refused = run(target as unknown as RunTarget);
      await expect(refused).rejects.toBeInstanceOf(RangeError);
      await expect(refused).rejects.toThrow('The option url is missing');
    },
  );

  test('refuses an id that matches nothing, and a target that knows no token', async () => {
    await expect(run(server, { only: ['content-max-lenght'] })).rejects.toMatchObject({ code: 'SELECTOR' });
    const stranger = { url: server.url, connectionToken: 'of another server' };
    await expect(run(stranger)).rejects.toMatchObject({
      code: 'PREFLIGHT',
      message: expect.stringMatching(/^Every valid request was answered 403\. Check the token: /) as string,
    });
    await expect(run(server, { only: ['body-slow'] })).rejects.toThrow('Add --slow');
  });

  test('ends with what was found when it is told to', async () => {
    const stop = new AbortController();
    const report = await run(server, {
      signal: stop.signal,
      onEvent: () => {
        stop.abort();
      },
    });
    expect(report).toMatchObject({ verdict: 'inconclusive', reason: 'the run was interrupted' });
  });
});

describe('the reference server', () => {
  test('refuses what it does not know', async () => {
    await expect(server.state('the chat goes on' as never)).rejects.toThrow('There is no state');
    await expect(server.state('requests are throttled', { times: -1 })).rejects.toThrow('times');
    await expect(startServer({ faults: ['none'] })).rejects.toThrow('There is no fault or variant none');
  });

  test('issues a token of a length, and forgets it when the state is taken down', async () => {
    const connectionToken = await server.state('a connected participant', { tokenLength: 100 });
    expect(connectionToken).toHaveLength(100);
    const once = { only: ['body-media-types'], budget: 'quick' } as const;
    expect((await run({ url: server.url, connectionToken }, once)).verdict).toBe('conformant');
    await server.tearDown('a connected participant');
    await expect(run({ url: server.url, connectionToken }, once)).rejects.toMatchObject({
      code: 'PREFLIGHT',
    });
  });
});
