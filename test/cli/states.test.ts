import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeState } from '../../src/reference/states.ts';
import { serve, type Served } from '../reference/server.ts';
import { command, type Ended } from './command.ts';
import { closedPort, httpTarget, type TestTarget } from './target.ts';

let reference: Served;
let targets: TestTarget[] = [];

beforeEach(async () => {
  reference = await serve();
});
afterEach(async () => {
  await Promise.all([reference.close(), ...targets.map((target) => target.close())]);
  targets = [];
});

interface Callback {
  readonly state: string;
  readonly params: { readonly tokenLength?: number; readonly times?: number };
  readonly action: 'setup' | 'teardown';
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** What the reference server's own endpoint answers. */
function right(callback: Callback): Answer {
  return changeState(JSON.stringify(callback), reference.world);
}

/** A state endpoint; undefined leaves a callback without an answer. */
async function endpoint(answer: (callback: Callback) => Answer | undefined): Promise<string> {
  const target = await httpTarget((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const given = answer(JSON.parse(Buffer.concat(chunks).toString()) as Callback);
      if (given !== undefined) response.writeHead(given.status).end(given.body);
    });
  });
  targets.push(target);
  return target.url;
}

function run(stateUrl: string, { token = true, words = [] as readonly string[] } = {}): Promise<Ended> {
  return command(['run', reference.url, '--profile', 'states', '--state-url', stateUrl, ...words], {
    environment: token ? { CONNECTION_TOKEN: reference.connectionToken } : {},
  });
}

const ended = 'the chat has ended';

describe('the profile states', () => {
  it('acquits the reference server, with a token of the endpoint and with one that was given', async () => {
    for (const token of [true, false]) {
      const { code, stdout } = await run(reference.stateUrl, { token });
      expect(stdout).toMatch(/^CONFORMANT/);
      expect(stdout).toContain('profiles states');
      expect(code).toBe(0);
    }
  });

  it('leaves nothing behind', async () => {
    const before = [...reference.world.connections.keys()];
    await run(reference.stateUrl, { token: false });
    expect([...reference.world.connections.keys()]).toEqual(before);
  });

  it('takes the tokens of a core run from the endpoint', async () => {
    const { code, stdout } = await command([
      ...['run', reference.url, '--state-url', reference.stateUrl],
      ...['--only', 'success-status,token-scope'],
    ]);
    expect(stdout).toMatch(/2 clauses: 2 pass/);
    expect(code).toBe(0);
  });

  it.each([
    ['answers 500', () => ({ status: 500, body: '{}' }), 'the state endpoint answered 500'],
    ['answers 404', () => ({ status: 404, body: '{}' }), 'the state endpoint answered 404'],
    ['answers HTML', () => ({ status: 200, body: '<p>hello' }), 'the state endpoint answered no JSON'],
    ['answers a list', () => ({ status: 200, body: '[]' }), 'the state endpoint answered no JSON object'],
    [
      'answers no token',
      () => ({ status: 200, body: '{}' }),
      'the state endpoint answered no connectionToken',
    ],
    [
      'answers a token that is no text',
      () => ({ status: 200, body: '{"connectionToken":7}' }),
      'the state endpoint answered no connectionToken',
    ],
    [
      'answers a token with a line end',
      () => ({ status: 200, body: '{"connectionToken":"a\\nb"}' }),
      'the state endpoint answered a token that no header can carry',
    ],
    ['does not answer', () => undefined, 'the state endpoint gave no answer: no whole answer within 1000 ms'],
  ])('tells what a state endpoint did that %s, and verifies the others', async (_, wrong, reason) => {
    const url = await endpoint((callback) => (callback.state === ended ? wrong() : right(callback)));
    const { code, stdout } = await run(url, { words: ['--timeout', '1'] });
    expect(stdout).toMatch(/^UNVERIFIED/);
    expect(stdout).toContain(
      `unverified: the state "${ended}" could not be had: ${reason} (1 clause: state-the-chat-has-ended-error)`,
    );
    expect(stdout).toContain('17 clauses: 16 pass, 1 unverified');
    expect(code).toBe(4);
  });

  it('is unverified, state by state, where nobody listens', async () => {
    const { code, stdout } = await run(`http://127.0.0.1:${await closedPort()}/states`);
    expect(stdout).toMatch(/^UNVERIFIED/);
    for (const { name } of reference.world.contract.states) expect(stdout).toContain(`the state "${name}"`);
    expect(stdout).toContain('the connection was refused');
    expect(stdout).toContain('17 clauses: 17 unverified');
    expect(code).toBe(4);
  });

  it('says what it needs without an endpoint', async () => {
    const { code, stdout } = await command(['run', reference.url, '--profile', 'states'], {
      environment: { CONNECTION_TOKEN: reference.connectionToken },
    });
    expect(stdout).toMatch(/^UNVERIFIED/);
    expect(stdout).toContain(`needs the state "${ended}": --state-url URL`);
    expect(stdout).toContain('SECOND_CONNECTION_TOKEN or --state-url');
    expect(code).toBe(4);
  });

  it('ends before it begins where the endpoint gives no token and none was given', async () => {
    const url = await endpoint(() => ({ status: 500, body: '' }));
    const { code, stdout, stderr } = await run(url, { token: false });
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'error: There is no token: the state "a connected participant" could not be had: the state endpoint answered 500.\nSet CONNECTION_TOKEN, or mend the endpoint that --state-url names.\n',
    );
    expect(code).toBe(3);
  });

  it('accuses a state that is not there, and says that the endpoint may have lied', async () => {
    const url = await endpoint((callback) =>
      right(
        callback.state === ended && callback.action === 'setup'
          ? { ...callback, state: 'a connected participant' }
          : callback,
      ),
    );
    const { code, stdout } = await run(url);
    expect(stdout).toMatch(/^NONCONFORMANT/);
    expect(stdout).toContain(
      `the target does not heed the state "${ended}", or the state endpoint says that it is there while it is not`,
    );
    expect(stdout).toContain('1 fail');
    expect(stdout).toContain(`--data-raw '{"consumer":"sendevent-conformance","state":"${ended}"`);
    expect(stdout).toContain(`--state-url '${url}'`);
    expect(code).toBe(1);
  });

  it('acquits no target of an endpoint whose tokens nobody knows', async () => {
    const url = await endpoint(() => ({
      status: 200,
      body: '{"connectionToken":"made-up-by-the-endpoint"}',
    }));
    const { code, stdout } = await run(url);
    expect(stdout).toMatch(/^UNVERIFIED/);
    expect(stdout).toContain(
      'the token of the state "a connected participant" was answered 403, so that the state endpoint proves nothing',
    );
    expect(stdout).not.toMatch(/\d+ pass/);
    expect(code).toBe(4);
  });

  it('tells of a state that reaches beyond its teardown', async () => {
    let taken: Answer | undefined;
    const url = await endpoint((callback) => {
      const { connections, contract } = reference.world;
      // It puts the whole target into the state, and forgets to take it down.
      if (callback.state === 'requests are throttled' && callback.action === 'setup')
        for (const [token] of connections)
          connections.set(token, {
            state: contract.states.find(({ name }) => name === callback.state) ?? { name: '' },
          });
      taken = right(callback);
      return taken;
    });
    const { code, stdout } = await run(url);
    expect(taken).toBeDefined();
    expect(stdout).toMatch(/^(UNVERIFIED|INCONCLUSIVE)/);
    expect(stdout).toContain('the state "requests are throttled" reaches beyond its teardown');
    expect(stdout).toContain('17 clauses: ');
    expect(stdout).not.toContain('17 pass');
    expect(code).toBe(4);
  });

  it('takes no token of another length for one that it asked for', async () => {
    const url = await endpoint((callback) =>
      right({ ...callback, params: { ...callback.params, tokenLength: 36 } }),
    );
    const { code, stdout } = await run(url);
    expect(stdout).toContain('the state endpoint gave a token of 36 characters where 1 were asked for');
    expect(stdout).toContain('15 pass, 2 unverified');
    expect(code).toBe(4);
  });

  it('takes one token for two participants for none', async () => {
    const url = await endpoint((callback) =>
      callback.state === 'a second connected participant'
        ? { status: 200, body: JSON.stringify({ connectionToken: reference.connectionToken }) }
        : right(callback),
    );
    const { code, stdout } = await run(url);
    expect(stdout).toContain(
      'the state endpoint gave both participants the same token (1 clause: client-token-scope)',
    );
    expect(code).toBe(4);
  });

  it('shows no token of the endpoint in a report', async () => {
    const issued: string[] = [];
    const url = await endpoint((callback) => {
      const answer = right(callback);
      const { connectionToken = '' } = JSON.parse(answer.body) as { connectionToken?: string };
      if (connectionToken.length > 8) issued.push(connectionToken);
      return callback.state === ended && callback.action === 'setup'
        ? right({ ...callback, state: 'a connected participant' })
        : answer;
    });
    const { stdout } = await run(url, { token: false, words: ['--reporter', 'json'] });
    expect(issued.length).toBeGreaterThan(5);
    expect(issued.filter((token) => stdout.includes(token))).toEqual([]);
    expect(stdout).toContain('$CONNECTION_TOKEN');
  });
});

describe('the profile browser', () => {
  it('says what it needs without an origin', async () => {
    const { code, stdout } = await command(['run', reference.url, '--profile', 'browser'], {
      environment: { CONNECTION_TOKEN: reference.connectionToken },
    });
    expect(stdout).toMatch(/^UNVERIFIED/);
    expect(stdout).toContain('needs the origin of a page: --origin ORIGIN (6 clauses');
    expect(code).toBe(4);
  });

  it('acquits the reference server for any origin', async () => {
    const { code, stdout } = await command(
      ['run', reference.url, '--profile', 'browser', '--origin', 'http://LOCALHOST:80/'],
      { environment: { CONNECTION_TOKEN: reference.connectionToken } },
    );
    expect(stdout).toMatch(/^CONFORMANT/);
    expect(code).toBe(0);
  });
});
