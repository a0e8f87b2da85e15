import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { ContractIndex } from '../../src/pact/contract-index.ts';
import type { VerifiedConsumer } from '../../src/pact/verification.ts';
import type { Report } from '../../src/report/report.ts';
import { command, start, type Ended } from './command.ts';
import { closedPort, httpTarget, type TestTarget } from './target.ts';

const shipped = new URL('../../contracts/', import.meta.url);
const index = JSON.parse(await readFile(new URL('index.json', shipped), 'utf8')) as ContractIndex;
const consumers = index.contracts.map(({ consumer }) => consumer);

let ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends) await end();
  ends = [];
});

async function target(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestTarget> {
  const one = await httpTarget(answer);
  ends.push(one.close);
  return one;
}

/** The reference server with these deviations, as another process. */
async function served(...words: readonly string[]): Promise<string> {
  const running = start(['serve', ...words]);
  ends.push(() => {
    running.child.kill('SIGINT');
    return running.ended;
  });
  const text = await running.printed('Provider states');
  return /Listening on (\S+)/.exec(text)?.[1] ?? '';
}

function expectError({ code, stdout, stderr }: Ended, wanted: number, what: RegExp): void {
  expect(stderr.split('\n')[0]).toMatch(what);
  expect(stderr.split('\n')[0]).toMatch(/^error: .*\.$/);
  expect(stderr.split('\n')).toHaveLength(3);
  expect(stdout).toBe('');
  expect(code).toBe(wanted);
}

describe('contracts list, export and check', () => {
  it('lists every contract with how it was obtained', async () => {
    const { code, stdout } = await command(['contracts', 'list']);
    expect(code).toBe(0);
    for (const { consumer, obtained } of index.contracts)
      expect(stdout).toMatch(new RegExp(`^${consumer} +${obtained} `, 'm'));
  });

  it('exports all of them, or one, byte for byte', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'contracts-'));
    ends.push(() => rm(folder, { recursive: true }));
    await command(['contracts', 'export', '--out', join(folder, 'one'), '--consumer', 'boto3']);
    expect(await readdir(join(folder, 'one'))).toEqual(['boto3.json']);
    const { code } = await command(['contracts', 'export', '--out', join(folder, 'all')]);
    expect(code).toBe(0);
    for (const { file } of index.contracts)
      expect(await readFile(join(folder, 'all', file), 'utf8')).toBe(
        await readFile(new URL(file, shipped), 'utf8'),
      );
  });

  it('finds nothing to mend', async () => {
    const { code, stdout } = await command(['contracts', 'check']);
    expect(stdout).toBe(
      `${consumers.length} contracts are those of the description, edition ${index.edition}\nchecked: digests, interactions, and the description by @pactflow/openapi-pact-comparator\n`,
    );
    expect(code).toBe(0);
  });

  it("says what was not checked without PactFlow's comparator", async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const folder = await mkdtemp(join(tmpdir(), 'bare-'));
    ends.push(() => rm(folder, { recursive: true }));
    for (const name of ['dist', 'contracts', 'package.json'])
      await cp(join(root, name), join(folder, name), { recursive: true });
    await mkdir(join(folder, 'node_modules'));
    for (const name of await readdir(join(root, 'node_modules')))
      if (name !== '@pactflow')
        await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    const child = spawnSync(process.execPath, [join(folder, 'dist/cli/main.js'), 'contracts', 'check'], {
      encoding: 'utf8',
    });
    expect(child.stdout.trimEnd().split('\n').at(-1)).toBe(
      'checked: digests and interactions; not checked: the description by @pactflow/openapi-pact-comparator, which is not installed',
    );
    expect(child.status).toBe(0);
  });

  it.each([
    [['contracts'], /contracts lacks what to do/],
    [['contracts', 'lst'], /contracts has no lst/],
    [['contracts', 'list', '--out', 'x'], /contracts list has no option --out/],
    [['contracts', 'check', 'x'], /contracts check takes no operand/],
    [['contracts', 'export'], /contracts export lacks the folder/],
    [['contracts', 'export', '--out', '/dev/null/x'], /cannot be written/],
    [['contracts', 'export', '--out', 'x', '--consumer', 'boto4'], /There is no contract of boto4/],
    [['contracts', 'verify', 'http://127.0.0.1:1'], /lacks the state endpoint/],
    [['contracts', 'verify'], /takes one URL/],
    [['contracts', 'publish'], /lacks the broker/],
  ])('%s is one sentence and exit code 2', async (words, what) => {
    expectError(await command(words), 2, what);
  });
});

describe('a contract file that was edited by hand', { timeout: 60_000 }, () => {
  /** The package in a folder of its own, with one file edited; the words are given to its command. */
  async function edited(...words: readonly string[]): Promise<Ended> {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const folder = await mkdtemp(join(tmpdir(), 'edited-'));
    ends.push(() => rm(folder, { recursive: true }));
    for (const name of ['dist', 'contracts', 'package.json'])
      await cp(join(root, name), join(folder, name), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    const file = join(folder, 'contracts', 'boto3.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('409', '410'));
    const child = spawnSync(process.execPath, [join(folder, 'dist/cli/main.js'), ...words], {
      encoding: 'utf8',
    });
    return { code: child.status, stdout: child.stdout, stderr: child.stderr };
  }

  it.each([
    [['publish', '--broker', 'http://127.0.0.1:1']],
    [['verify', 'http://127.0.0.1:1', '--state-url', 'http://127.0.0.1:1']],
    [['export', '--out', join(tmpdir(), 'never-made')]],
    [['list', '--edition', '2020-12-21']],
  ])('is one sentence for contracts %s', async (words) => {
    expectError(await edited('contracts', ...words), 2, /boto3\.json was edited/);
  });

  it('is what contracts check finds', async () => {
    const { code, stdout } = await edited('contracts', 'check');
    expect(stdout).toBe('boto3.json was edited: its SHA-256 is not the one in the index.\n');
    expect(code).toBe(1);
  });
});

describe('a Pact that does not fit', { timeout: 60_000 }, () => {
  it.each([
    ['has no JSON report', "exports.default = { verifyPacts: async () => 'finished: 0' };"],
    ['has no verifier', 'exports.default = {};'],
    ['cannot be loaded', "throw new Error('no native library for this platform');"],
    ['breaks its process', 'process.abort();'],
  ])('since it %s is one sentence, and what to install', async (_, code) => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const folder = await mkdtemp(join(tmpdir(), 'misfit-'));
    ends.push(() => rm(folder, { recursive: true }));
    const own = join(folder, 'package');
    for (const name of ['dist', 'contracts', 'package.json'])
      await cp(join(root, name), join(own, name), { recursive: true });
    const pact = join(own, 'node_modules/@pact-foundation/pact-core');
    await mkdir(pact, { recursive: true });
    await writeFile(join(pact, 'package.json'), '{"name": "@pact-foundation/pact-core", "main": "pact.js"}');
    await writeFile(join(pact, 'pact.js'), code);
    // Everything else is found one folder up.
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    const url = await served();
    const words = [
      'contracts',
      'verify',
      url,
      '--state-url',
      `${url}/provider-states`,
      '--consumer',
      'boto3',
    ];
    const child = spawnSync(process.execPath, [join(own, 'dist/cli/main.js'), ...words], {
      encoding: 'utf8',
    });
    const ended = { code: child.status, stdout: child.stdout, stderr: child.stderr };
    expectError(ended, 2, /^error: Pact cannot be used: /);
    expect(ended.stderr).toContain('npm install --save-dev @pact-foundation/pact-core@');
  });
});

describe('contracts verify', { timeout: 120_000 }, () => {
  /** The consumers with an interaction of that verdict. */
  const accused = (stdout: string, verdict: string): readonly string[] => {
    const report = JSON.parse(stdout) as { consumers: readonly VerifiedConsumer[] };
    expect(report.consumers.flatMap(({ interactions }) => interactions)).toHaveLength(143);
    return report.consumers
      .filter(({ interactions }) => interactions.some((one) => one.verdict === verdict))
      .map(({ consumer }) => consumer);
  };
  const verify = (url: string, ...words: readonly string[]): Promise<Ended> =>
    command(['contracts', 'verify', url, '--state-url', `${url}/provider-states`, ...words]);

  it('takes the name of a target from a configuration file', async () => {
    const url = await served();
    const folder = await mkdtemp(join(tmpdir(), 'verify-'));
    ends.push(() => rm(folder, { recursive: true }));
    const file = join(folder, 'c.json');
    await writeFile(file, JSON.stringify({ reporter: ['json=never/r.json'], targets: { here: { url } } }));
    const words = ['--config', file, '--consumer', 'boto3', '--state-url', `${url}/provider-states`];
    expect(await command(['contracts', 'verify', 'here', ...words])).toMatchObject({ code: 0, stderr: '' });
    expectError(await command(['contracts', 'verify', 'there', ...words]), 2, /has no target there/);
  });

  it('passes the reference server, and executes every interaction', async () => {
    const { code, stdout } = await verify(await served());
    expect(stdout).toMatch(/^143 interactions of 9 consumers$/m);
    expect(stdout).not.toMatch(/fail|info|unverified|inconclusive/);
    expect(code).toBe(0);
  });

  it.each([
    ['variant', 'error-text-in-lower-case', []],
    ['variant', 'error-with-further-members', []],
    ['variant', 'error-name-with-a-uri', []],
    // R paws loses the text.
    ['variant', 'error-text-in-upper-case', ['r-paws']],
    ['fault', 'error-named-with-a-namespace', ['aws-sdk-js-v2', 'aws-sdk-java-v2', 'r-paws']],
    ['fault', 'success-201', consumers],
  ])('%s %s fails exactly the consumers that it breaks', async (kind, name, broken) => {
    const { code, stdout } = await verify(await served(`--${kind}`, name), '--json');
    expect(accused(stdout, 'fail')).toEqual(broken);
    expect(code).toBe(broken.length === 0 ? 0 : 1);
  });

  it('tells it in the forms of a report, with a verdict for each consumer and interaction', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'report-'));
    ends.push(() => rm(folder, { recursive: true }));
    const file = join(folder, 'report.json');
    const url = await served('--fault', 'error-named-with-a-namespace');
    const words = ['--consumer', 'r-paws', '--reporter', `json=${file}`];
    const { code, stdout } = await verify(url, ...words);
    expect(code).toBe(1);
    expect(stdout).toContain('NONCONFORMANT');
    const report = JSON.parse(await readFile(file, 'utf8')) as Report;
    const schema = JSON.parse(
      await readFile(new URL('../../reports/report.schema.json', import.meta.url), 'utf8'),
    ) as object;
    const validate = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(schema);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const [clause, ...others] = report.clauses;
    expect(others).toEqual([]);
    expect(clause?.id).toBe('client-r-paws');
    expect(clause?.rules).toHaveLength(15);
    expect(clause?.rules.filter(({ verdict }) => verdict === 'fail')).toHaveLength(9);
    expect(clause?.findings[0]?.curl).toContain('"ContentType":"text/plain"');
  });

  it('informs of what a target may refuse', async () => {
    const { code, stdout } = await verify(await served('--variant', 'lenient-value-refused'), '--json');
    expect(accused(stdout, 'fail')).toEqual([]);
    expect(accused(stdout, 'info')).toEqual(consumers);
    expect(code).toBe(0);
  });

  it.each([
    ['404', (_: IncomingMessage, response: ServerResponse) => response.writeHead(404).end(), 'answered 404'],
    ['500', (_: IncomingMessage, response: ServerResponse) => response.writeHead(500).end(), 'answered 500'],
    [
      'HTML',
      (_: IncomingMessage, response: ServerResponse) => response.end('<html></html>'),
      'answered no JSON object',
    ],
    ['nothing', () => undefined, 'did not answer in time'],
  ])('a state endpoint that answers %s leaves all unverified', async (_, answer, reason) => {
    const states = await target((request, response) => {
      request.resume();
      answer(request, response);
    });
    const url = await served();
    const words = ['--state-url', states.url, '--consumer', 'boto3', '--timeout', '0.2'];
    const { code, stdout } = await command(['contracts', 'verify', url, ...words]);
    expect(stdout).toContain('boto3: 17 unverified');
    expect(stdout).toContain(`the state endpoint ${reason}`);
    expect(code).toBe(4);
  });

  it('a target that is not there is one sentence and exit code 3', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`;
    const words = ['--state-url', `${url}/provider-states`, '--consumer', 'boto3'];
    expectError(
      await command(['contracts', 'verify', url, ...words]),
      3,
      /^error: The target gave no answer: the connection was refused/,
    );
  });
});

describe('contracts publish', () => {
  interface Seen {
    readonly path: string;
    readonly authorization: string | undefined;
    readonly body: string;
  }

  /** A broker that keeps what it is sent; `first` may answer in its place. */
  async function broker(first: (seen: readonly Seen[], response: ServerResponse) => boolean = () => false) {
    const seen: Seen[] = [];
    const one = await target((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { authorization } = request.headers;
        seen.push({ path: request.url ?? '', authorization, body: Buffer.concat(chunks).toString() });
        if (first(seen, response)) return;
        const links = {
          'pb:publish-contracts': { href: `http://${request.headers.host ?? ''}/contracts/publish` },
        };
        response.writeHead(200, { 'Content-Type': 'application/hal+json' });
        response.end(JSON.stringify(request.method === 'GET' ? { _links: links } : { notices: [] }));
      });
    });
    return { url: one.url, seen };
  }

  const publish = (url: string, environment = {}): Promise<Ended> =>
    command(['contracts', 'publish', '--broker', url, '--branch', 'main'], { environment });

  it('is one POST for each consumer, with the bytes of the file', async () => {
    const { url, seen } = await broker();
    const { code, stdout } = await publish(url, { PACT_BROKER_TOKEN: 'a-secret' });
    expect(stdout.match(/ published$/gm)).toHaveLength(consumers.length);
    expect(code).toBe(0);
    const [asked, ...posts] = seen;
    expect(asked?.path).toBe('/');
    expect(posts.every(({ path }) => path === '/contracts/publish')).toBe(true);
    expect(seen.every(({ authorization }) => authorization === 'Bearer a-secret')).toBe(true);
    for (const [at, { file, sha256, consumer }] of index.contracts.entries()) {
      const body = JSON.parse(posts[at]?.body ?? '') as { contracts: [{ content: string }] };
      expect(body).toMatchObject({
        pacticipantName: consumer,
        pacticipantVersionNumber: `${index.edition}+${sha256.slice(0, 12)}`,
        branch: 'main',
        contracts: [{ consumerName: consumer, providerName: 'SendEvent', specification: 'pact' }],
      });
      expect(Buffer.from(body.contracts[0].content, 'base64').toString()).toBe(
        await readFile(new URL(file, shipped), 'utf8'),
      );
    }
    expect(stdout).not.toContain('a-secret');
  });

  it('sends the same again when it is repeated, and with the other credentials', async () => {
    const { url, seen } = await broker();
    await publish(url);
    const before = seen.splice(0);
    await publish(url, { PACT_BROKER_USERNAME: 'me', PACT_BROKER_PASSWORD: 'you' });
    expect(seen.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
    expect(before[0]?.authorization).toBeUndefined();
    expect(seen[0]?.authorization).toBe(`Basic ${Buffer.from('me:you').toString('base64')}`);
  });

  it('tries a 5xx again', async () => {
    const { url, seen } = await broker((all, response) => {
      if (all.length !== 2) return false;
      response.writeHead(503).end();
      return true;
    });
    const { code } = await publish(url);
    expect(code).toBe(0);
    expect(seen).toHaveLength(consumers.length + 2);
    expect(seen[1]?.body).toBe(seen[2]?.body);
  });

  it.each([
    ['refuses the credentials', 401, '{}', /refuses the credentials with 401/],
    ['is another server', 200, '{}', /does not answer as a Pact broker/],
    ['answers rubbish', 200, '<html></html>', /does not answer with JSON/],
    ['is down', 503, '', /answers 503, 4 times/],
    [
      'names another origin',
      200,
      '{"_links":{"pb:publish-contracts":{"href":"http://192.0.2.1/p"}}}',
      /another origin/,
    ],
  ])('a broker that %s is one sentence, and nothing is published', async (_, status, body, what) => {
    const { url, seen } = await broker((_all, response) => {
      response.writeHead(status).end(body);
      return true;
    });
    expectError(await publish(url, { PACT_BROKER_TOKEN: 'a-secret' }), 3, what);
    expect(seen.every(({ path }) => path === '/')).toBe(true);
  });

  it('a broker that is not there is one sentence', async () => {
    expectError(await publish(`http://127.0.0.1:${await closedPort()}`), 3, /cannot be reached, 4 times/);
  });

  it('a broker that fails on the way says what was published', async () => {
    const { url } = await broker((all, response) => {
      if (all.length <= 3) return false;
      response.writeHead(409).end('{}');
      return true;
    });
    const { code, stdout, stderr } = await publish(url);
    expect(stdout.match(/ published$/gm)).toHaveLength(2);
    expect(stderr).toContain('answers 409. 2 of 9 were published before.');
    expect(stderr).toContain('Publishing again is safe');
    expect(code).toBe(3);
  });
});
