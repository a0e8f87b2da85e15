import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve, type Served } from '../reference/server.ts';
import { command, type CommandOptions, type Ended } from './command.ts';
import { closedPort, constantTarget, httpTarget, tcpTarget, type TestTarget } from './target.ts';

const token = 'token-of-the-bad-input-tests';
const environment = { CONNECTION_TOKEN: token };

let folder: string;
let targets: TestTarget[] = [];
let reference: Served;

beforeAll(async () => {
  reference = await serve();
});
afterAll(() => reference.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-input-'));
});
afterEach(async () => {
  await Promise.all(targets.map((target) => target.close()));
  targets = [];
  await rm(folder, { recursive: true });
});

async function opened(target: Promise<TestTarget>): Promise<TestTarget> {
  const one = await target;
  targets.push(one);
  return one;
}

function run(words: readonly string[], options: CommandOptions = {}): Promise<Ended> {
  return command(words, { environment, folder, ...options });
}

/** One sentence that says what happened, one line that says what to do, nothing else, nothing left behind. */
async function expectError(
  ended: Ended,
  code: number,
  what: RegExp,
  todo: RegExp,
  files: readonly string[] = [],
): Promise<void> {
  const lines = ended.stderr.split('\n');
  expect(lines[0]).toMatch(/^error: \S.*\.$/);
  expect(lines[0]).toMatch(what);
  expect(lines[1]).toMatch(todo);
  expect(lines.slice(2)).toEqual(['']);
  expect(ended.stderr).not.toMatch(/\n\s+at /);
  expect(ended.stderr).not.toContain(token);
  expect(ended.stdout).toBe('');
  expect(ended.code).toBe(code);
  expect((await readdir(folder)).sort()).toEqual([...files].sort());
}

/** A file of the tests, by its whole path: the command runs in a folder of its own. */
function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

/** Sends every request to another place. */
function redirecting(status: number, location: string): Promise<TestTarget> {
  return httpTarget((request, response) =>
    request.resume().on('end', () => response.writeHead(status, { Location: location }).end()),
  );
}

describe('words that are not understood', () => {
  it.each([
    [
      'an unknown option, and the nearest',
      ['run', '--sede', '4'],
      /run has no option --sede\./,
      /^Did you mean --seed\?/,
    ],
    [
      'an unknown option without a command',
      ['--sede', '4'],
      /run has no option --sede\./,
      /^Did you mean --seed\?/,
    ],
    [
      'an unknown option of another command',
      ['list', '--jsn'],
      /list has no option --jsn\./,
      /^Did you mean --json\?/,
    ],
    ['a short option', ['run', '-s', '4'], /run has no option -s\./, /--seed/],
    ['an unknown command, and the nearest', ['lsit'], /There is no command lsit\./, /^Did you mean list\?/],
    [
      'an unknown command that is near nothing',
      ['xylophone'],
      /There is no command xylophone\./,
      /^There are run, /,
    ],
    ['an option without its value', ['run', '--seed'], /--seed lacks its value\./, /^Write --seed N\.$/],
    [
      'an option whose value is another option',
      ['run', '--seed', '--strict'],
      /--seed lacks its value\./,
      /^Write --seed N\.$/,
    ],
    [
      'an option that stands twice',
      ['run', '--seed', '1', '--seed', '2'],
      /--seed stands twice\./,
      /^Give it once\.$/,
    ],
    [
      'a switch with a value',
      ['run', '--strict=yes'],
      /--strict takes no value\./,
      /^Write --strict alone\.$/,
    ],
    [
      'selectors that leave nothing over',
      ['run', '--only', 'body-slow'],
      /body-slow is only carried out with --slow\.$/,
      /^Add --slow, /,
    ],
    [
      '--seed abc',
      ['run', '--seed', 'abc'],
      /--seed abc is not a whole number/,
      /^Give --seed such a number\.$/,
    ],
    [
      '--seed 1.5',
      ['run', '--seed', '1.5'],
      /--seed 1\.5 is not a whole number/,
      /^Give --seed such a number\.$/,
    ],
    [
      '--seed of nothing',
      ['run', '--seed='],
      /--seed is not a whole number/,
      /^Give --seed such a number\.$/,
    ],
    [
      '--rate 0',
      ['run', '--rate', '0'],
      /--rate 0 is not a number from 0\.1/,
      /^Give --rate such a number\.$/,
    ],
    ['--rate NaN', ['run', '--rate', 'NaN'], /--rate NaN is not a number/, /^Give --rate such a number\.$/],
    [
      '--ca without its file',
      ['run', 'https://127.0.0.1:1', '--ca', 'no-such.pem'],
      /The file no-such\.pem of --ca cannot be read \(ENOENT\)\.$/,
      /^Check its path\.$/,
    ],
    [
      '--ca with a folder',
      ['run', 'https://127.0.0.1:1', '--ca', fixture('.')],
      /The file \S+ of --ca cannot be read \(EISDIR\)\.$/,
      /^Check its path\.$/,
    ],
    [
      '--ca with a file that is none',
      ['run', 'https://127.0.0.1:1', '--ca', fixture('parcel.openapi.yaml')],
      /The file \S+ of --ca holds no certificate\.$/,
      /^Give it certificates in PEM/,
    ],
    [
      '--ca with a key',
      ['run', 'https://127.0.0.1:1', '--ca', fixture('loopback.key.pem')],
      /The file \S+ of --ca holds no certificate\.$/,
      /^Give it certificates in PEM/,
    ],
    [
      '--insecure=yes',
      ['run', '--insecure=yes'],
      /--insecure takes no value\./,
      /^Write --insecure alone\.$/,
    ],
    [
      '--timeout 0',
      ['run', '--timeout', '0'],
      /--timeout 0 is not a number/,
      /^Give --timeout such a number\.$/,
    ],
    [
      '--deadline -1',
      ['run', '--deadline', '-1'],
      /--deadline -1 is not a number/,
      /^Give --deadline such a number\.$/,
    ],
    [
      '--header nonsense',
      ['run', '--header', 'nonsense'],
      /A --header is no header field\./,
      /'Name: value'/,
    ],
    [
      '--header with a line end',
      ['run', '--header', 'A: b\r\nC: d'],
      /A --header is no header field\./,
      /'Name: value'/,
    ],
    [
      '--only with an unknown id, and the nearest',
      ['run', '--only', 'content-max-lenth'],
      /Nothing is called content-max-lenth/,
      /^Did you mean content-max-length\?/,
    ],
    [
      '--only with the beginning of an id',
      ['run', '--only', 'content-max'],
      /Nothing is called content-max:/,
      /^Did you mean content-max-length\?/,
    ],
    [
      '--only with an unknown id that is near nothing',
      ['run', '--only', 'xylophone'],
      /Nothing is called xylophone/,
      /^The command list shows them all\.$/,
    ],
    [
      '--skip with an unknown id',
      ['run', '--skip', 'xylophone'],
      /Nothing is called xylophone/,
      /^The command list shows them all\.$/,
    ],
    [
      '--profile with an unknown name',
      ['run', '--profile', 'cor'],
      /There is no profile cor\./,
      /^Did you mean core\?/,
    ],
    [
      '--profile with an unknown name that is near nothing',
      ['run', '--profile', 'nope'],
      /There is no profile nope\./,
      /^There are browser, clients, core, states, wire, all\.$/,
    ],
    [
      '--origin that is none',
      ['run', '--profile', 'browser', '--origin', 'app.example'],
      /--origin app\.example is no origin\./,
      /^Write scheme, host and port: /,
    ],
    [
      '--origin of no page',
      ['run', '--profile', 'browser', '--origin', 'file:///page.html'],
      /--origin file:\/\/\/page\.html is no origin\./,
      /^Write scheme, host and port: /,
    ],
    [
      '--origin with a path',
      ['run', '--profile', 'browser', '--origin', 'https://app.example/chat'],
      /--origin https:\/\/app\.example\/chat has more than an origin\./,
      /^Write scheme, host and port alone: https:\/\/app\.example\.$/,
    ],
    [
      '--state-url without a scheme',
      ['run', '--profile', 'states', '--state-url', 'localhost:3000/states'],
      /localhost:3000\/states is no URL with a scheme\./,
      /^Write http:\/\/localhost:3000\/states /,
    ],
    [
      '--budget with an unknown name',
      ['run', '--budget', 'quik'],
      /There is no budget quik\./,
      /^Did you mean quick\?/,
    ],
    [
      '--reporter with an unknown name',
      ['run', '--reporter', 'jsno'],
      /There is no reporter jsno\./,
      /^Did you mean json\?/,
    ],
    [
      '--reporter with a file that is none',
      ['run', '--reporter', 'json='],
      /--reporter json= lacks its file\./,
      /^Write --reporter json=FILE/,
    ],
    [
      'two reporters on the standard output',
      ['run', '--reporter', 'json', '--reporter', 'junit'],
      /Two reporters/,
      /--reporter NAME=FILE/,
    ],
    [
      'two URLs',
      ['run', 'http://localhost', 'http://localhost'],
      /run takes one URL, not 2\./,
      /Run once for each/,
    ],
    ['explain without an id', ['explain'], /explain takes one id\./, /The command list shows the ids\./],
    [
      'explain with an unknown id',
      ['explain', 'content-max-lenth'],
      /There is no clause or rule content-max-lenth\./,
      /^Did you mean content-max-length\?/,
    ],
    ['list with an operand', ['list', 'all'], /list takes no operand without --sources\./, /explain <id>/],
    ['serve with an operand', ['serve', '80'], /serve takes no operand\./, /--port/],
    [
      'serve on a port that is none',
      ['serve', '--port', '70000'],
      /--port 70000 is not a whole number/,
      /^Give --port such a number\.$/,
    ],
    [
      'serve with an unknown fault',
      ['serve', '--fault', 'xylophone'],
      /There is no fault or variant xylophone\./,
      /^The command list --faults shows them all\.$/,
    ],
    [
      'serve with an unknown fault, and the nearest',
      ['serve', '--fault', 'sucess-201'],
      /There is no fault or variant sucess-201\./,
      /^Did you mean success-201 or success-202\? The command list --faults shows them all\.$/,
    ],
    [
      'serve with a part of a name, and those that have it',
      ['serve', '--variant', 'utf16'],
      /There is no fault or variant utf16\./,
      /^Did you mean utf16-understood, counts-utf16-units or \S+\? The command list --faults shows/,
    ],
    [
      'self-test with an unknown fault, and the nearest',
      ['self-test', '--fault', 'sucess-201'],
      /There is no fault sucess-201\./,
      /^Did you mean success-201 or success-202\?/,
    ],
    [
      'self-test with an unknown variant',
      ['self-test', '--variant', 'xylophone'],
      /There is no variant xylophone\./,
      /^The command list --faults shows them all\.$/,
    ],
  ])('%s', async (_, words, what, todo) => {
    await expectError(await run(words), 2, what, todo);
  });

  it('serve on a port that is taken', async () => {
    await expectError(
      await run(['serve', '--port', String(reference.port)]),
      2,
      /cannot listen on port \d+\./,
      /another port/,
    );
  });

  it('shows a stack trace with --debug, and not without', async () => {
    const ended = await run(['run', '--sede', '4', '--debug']);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/^error: run has no option --sede\.\nDid you mean --seed\?.*\n.*\n\s+at /);
  });
});

describe('a URL that is none of a target', () => {
  it.each([
    [
      'without a scheme',
      'localhost:3000',
      /localhost:3000 is no URL with a scheme\./,
      /^Write http:\/\/localhost:3000 or https/,
    ],
    [
      'without a scheme, with a path',
      'example.test/api',
      /is no URL with a scheme\./,
      /^Write http:\/\/example\.test\/api/,
    ],
    [
      'with credentials',
      `http://user:${token}@localhost:3000`,
      /The URL has credentials in it\./,
      /--header.*CONNECTION_TOKEN/,
    ],
    ['with a query', 'http://localhost:3000/?a=b', /The URL has a query or a fragment\./, /base URL/],
    ['of another scheme', 'ftp://localhost', /The scheme ftp is not known\./, /^Use http or https\.$/],
    ['that cannot be parsed', 'http://[::1', /is no URL\./, /http:\/\/localhost:3000/],
  ])('%s', async (_, url, what, todo) => {
    await expectError(await run([url]), 2, what, todo);
  });
});

describe('a target that cannot be judged', () => {
  it('nobody listens', async () => {
    await expectError(
      await run([`http://127.0.0.1:${await closedPort()}`]),
      3,
      /no answer: the connection was refused \(ECONNREFUSED\)\./,
      /Check the URL and its port/,
    );
  });

  it('no such host', async () => {
    await expectError(
      await run(['http://no-such-host.invalid']),
      3,
      /no answer: the host name was not found/,
      /Check the URL/,
    );
  });

  it('HTTPS where HTTP is spoken', async () => {
    const { port } = await opened(constantTarget(200, '{}'));
    await expectError(
      await run([`https://127.0.0.1:${port}`]),
      3,
      /no answer: TLS failed/,
      /Check the scheme and the certificate/,
    );
  });

  it('a token that the target does not know', async () => {
    await expectError(
      await run([reference.url]),
      3,
      /Every valid request was answered 403\./,
      /^Check the token: CONNECTION_TOKEN/,
    );
  });

  it('no token at all', async () => {
    await expectError(
      await run([reference.url], { environment: {} }),
      3,
      /Every valid request was answered 403\./,
      /^No token was given: CONNECTION_TOKEN/,
    );
  });

  it.each([
    ['none', undefined],
    ['an empty one', ''],
  ])('no token (%s) for a target that refuses a missing one with 400', async (_, token) => {
    const { url } = await opened(constantTarget(400, '{"message":"no token"}'));
    for (const words of [[], ['--edition', 'detect']])
      await expectError(
        await run([url, ...words], { environment: token === undefined ? {} : { CONNECTION_TOKEN: token } }),
        3,
        /Every valid request was answered 400\./,
        /^No token was given: CONNECTION_TOKEN/,
      );
  });

  it('another path', async () => {
    await expectError(
      await run([`${reference.url}/api`]),
      3,
      /Every valid request was answered 404\./,
      /^Check the base URL: \/participant\/event is added to it/,
    );
  });

  it.each([500, 503])('every request answered %i', async (status) => {
    const { url } = await opened(constantTarget(status, '{}'));
    await expectError(
      await run([url]),
      3,
      new RegExp(`Every valid request was answered ${status}\\.`),
      /^Look at the target's log/,
    );
  });

  it('something else than HTTP', async () => {
    const { url } = await opened(
      tcpTarget((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n\u001b[31m\u0007')),
    );
    await expectError(
      await run([url]),
      3,
      /no answer: the answer is not HTTP\/1\.1/,
      /Check that the URL is that of an HTTP server/,
    );
  });

  it('no answer ever', async () => {
    const { url } = await opened(tcpTarget((socket) => socket.resume()));
    await expectError(
      await run([url, '--timeout', '0.5']),
      3,
      /no answer: no whole answer within 500 ms\./,
      /--timeout gives it more time/,
    );
  });

  it('an answer that never ends', async () => {
    const { url } = await opened(
      httpTarget((_, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => {
          clearInterval(timer);
        });
      }),
    );
    await expectError(
      await run([url, '--timeout', '0.5']),
      3,
      /no answer: no whole answer within 500 ms\./,
      /--timeout gives it more time/,
    );
  });

  it('headers that never end', async () => {
    const { url } = await opened(
      tcpTarget((socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const timer = setInterval(() => socket.write(`x-${'a'.repeat(10_000)}: b\r\n`), 5);
        socket.on('close', () => {
          clearInterval(timer);
        });
      }),
    );
    await expectError(await run([url]), 3, /no answer: the answer is not HTTP\/1\.1/, /HTTP server/);
  });

  it('a redirect, which is not followed', async () => {
    let followed = 0;
    const other = await opened(
      httpTarget((_, response) => {
        followed += 1;
        response.end('{}');
      }),
    );
    const { url } = await opened(redirecting(307, `${other.url}/participant/event`));
    await expectError(
      await run([url]),
      3,
      new RegExp(`Every valid request was answered 307, a redirect to "${other.url}/participant/event"\\.`),
      /^Give the address that it leads to, without \/participant\/event: redirects are not followed/,
    );
    expect(followed).toBe(0);
  });

  it.each([301, 302, 303, 308])('a redirect with %i, to a place that is not shown raw', async (status) => {
    const { url } = await opened(redirecting(status, '/\u009b31m/participant/event/'));
    const ended = await run([url]);
    await expectError(
      ended,
      3,
      new RegExp(`answered ${status}, a redirect to`),
      /redirects are not followed/,
    );
    expect(ended.stderr).not.toContain('\u009b');
  });

  it('is judged where some requests are redirected, or one leads nowhere', async () => {
    let asked = 0;
    const partly = await opened(
      httpTarget((request, response) =>
        request.resume().on('end', () => {
          asked += 1;
          response.writeHead(asked % 2 === 0 ? 400 : 307, { Location: '/elsewhere' }).end('{}');
        }),
      ),
    );
    const nowhere = await opened(constantTarget(307, '{}'));
    for (const { url } of [partly, nowhere]) expect((await run([url, '--budget', 'quick'])).code).toBe(1);
  });
});

describe('a target that is judged all the same', () => {
  it('200 and {} for everything', async () => {
    const { url } = await opened(constantTarget(200, '{}'));
    const { code, stdout, stderr } = await run([url, '--budget', 'quick']);
    expect(stdout).toMatch(/^NONCONFORMANT\n/);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('a body without an end that comes fast is cut', async () => {
    const { url } = await opened(
      httpTarget((_, response) => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        const timer = setInterval(() => response.writableNeedDrain || response.write('x'.repeat(65_536)), 1);
        response.on('close', () => {
          clearInterval(timer);
        });
      }),
    );
    const { code, stdout } = await run([
      url,
      '--budget',
      'quick',
      '--only',
      'success-json',
      '--reporter',
      'json',
    ]);
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as {
      readonly clauses: readonly { readonly findings: readonly { readonly received: string }[] }[];
    };
    expect(report.clauses.flatMap(({ findings }) => findings).map(({ received }) => received)).toContain(
      'a body that is longer than the suite reads',
    );
  });
});

const edition = readFileSync(new URL('../../openapi/send-event.openapi.yaml', import.meta.url), 'utf8');

function replaced(from: string | RegExp, to: string): string {
  const text = edition.replace(from, to);
  expect(text).not.toBe(edition);
  return text;
}

describe('a description that cannot be used', () => {
  it('is missing', async () => {
    await expectError(
      await run(['list', '--description', 'missing.yaml']),
      2,
      /missing\.yaml: There is no such file/,
      /--description/,
    );
  });

  it.each([
    ['is a folder', undefined, /d\.yaml: /, /\S/],
    ['is empty', '', /d\.yaml: /, /\S/],
    ['is not YAML', 'openapi: [3.1', /d\.yaml: It cannot be parsed/, /^Mend the YAML or JSON/],
    [
      'is YAML of something else',
      'name: something\n',
      /d\.yaml: It (cannot be parsed|is no OpenAPI 3\.1 description)/,
      /\S/,
    ],
    ['is a list', '- 1\n', /d\.yaml: It (cannot be parsed|is no OpenAPI 3\.1 description)/, /\S/],
    [
      'is of another version',
      () => replaced('openapi: 3.1.1', 'openapi: 3.0.3'),
      /d\.yaml: It is no OpenAPI 3\.1 description\./,
      /openapi: 3\.1/,
    ],
    [
      'is of Swagger',
      'swagger: "2.0"\ninfo: {title: a, version: "1"}\npaths: {}\n',
      /d\.yaml: It is no OpenAPI 3\.1 description\./,
      /openapi: 3\.1/,
    ],
    [
      'has a reference to nothing',
      () => replaced("$ref: '#/components/schemas/SendEventRequest'", "$ref: '#/components/schemas/Nothing'"),
      /d\.yaml: /,
      /references/,
    ],
    [
      'has no operation',
      () => replaced(/paths:\n[^]*?\ncomponents:/, 'paths: {}\ncomponents:'),
      /operation/,
      /\S/,
    ],
    [
      'has bounds that contradict',
      () =>
        replaced('minLength: 1\n          maxLength: 16384', 'minLength: 16385\n          maxLength: 16384'),
      /Content: minLength 16385 is above maxLength 16384\./,
      /^Mend the description/,
    ],
    [
      'has an x- member that is not known',
      () => replaced('x-idempotency-token: true', 'x-idempotence-token: true'),
      /x-idempotence-token is not a member of the vocabulary\./,
      /x-idempotency-token/,
    ],
    [
      'has an x- member that does not fit',
      () => replaced('x-idempotency-token: true', 'x-idempotency-token: perhaps'),
      /x-idempotency-token does not fit the vocabulary/,
      /^Mend the description/,
    ],
    [
      'has a clause that says nothing',
      () =>
        replaced(
          '            statement: A documented error is named in the error-type header or in the body.\n',
          '            level: MUST\n',
        ),
      /x-clauses\/present: The clause present has no statement\./,
      /^Say in its statement/,
    ],
    [
      'has a clause of a level that is none',
      () => replaced('level: SHOULD', 'level: OUGHT'),
      /does not fit the vocabulary/,
      /^Mend the description/,
    ],
  ])('%s', async (_, text, what, todo) => {
    const file = join(folder, 'd.yaml');
    if (text === undefined) await mkdir(file);
    else await writeFile(file, typeof text === 'string' ? text : text());
    await expectError(await run(['list', '--description', 'd.yaml']), 2, what, todo, ['d.yaml']);
  });

  it('lacks the operation that was named', async () => {
    await writeFile(join(folder, 'd.yaml'), edition);
    await expectError(
      await run(['run', '--description', 'd.yaml', '--operation', 'SendMessage']),
      2,
      /SendMessage/,
      /SendEvent/,
      ['d.yaml'],
    );
  });
});

describe('a report that cannot be written', () => {
  it.each([
    ['no such folder', 'missing/report.json', /missing\/report\.json \(ENOENT\)\./],
    ['a folder', '.', /written to \. \(EISDIR\)\./],
  ])('%s', async (_, file, what) => {
    // It is told before anything is sent: the port would otherwise be what is wrong.
    await expectError(
      await run([`http://127.0.0.1:${await closedPort()}`, '--reporter', `json=${file}`]),
      2,
      what,
      /^Choose a folder/,
    );
  });

  it('a device that is full, which stays a device', async () => {
    const ended = await run(
      [reference.url, '--budget', 'quick', '--only', 'success-status', '--reporter', 'json=/dev/full'],
      { environment: { CONNECTION_TOKEN: reference.connectionToken } },
    );
    expect(ended.stderr).toMatch(
      /^error: The report cannot be written to \/dev\/full \(ENOSPC\)\.\nChoose a folder.*\n$/,
    );
    expect(ended.stdout).toMatch(/^CONFORMANT\n/);
    expect(ended.code).toBe(2);
    expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
    expect(await readdir('/dev')).not.toContainEqual(expect.stringContaining('.part'));
  });

  it('the others are written all the same', async () => {
    const ended = await run(
      [
        reference.url,
        '--budget',
        'quick',
        '--only',
        'success-status',
        '--reporter',
        'json=/dev/full',
        '--reporter',
        'junit=report.xml',
      ],
      {
        environment: { CONNECTION_TOKEN: reference.connectionToken },
      },
    );
    expect(ended.code).toBe(2);
    expect(await readdir(folder)).toEqual(['report.xml']);
  });

  it('a standard output that nobody reads any more', async () => {
    const ended = await shell(`"$NODE" "$MAIN" list --json | head -1; echo "\${PIPESTATUS[0]}"`);
    expect(ended).toEqual({ code: 0, stdout: '{\n0\n', stderr: '' });
  });

  it('a standard output that nobody reads any more, of a run', async () => {
    const ended = await shell(
      `"$NODE" "$MAIN" run "$URL" --budget quick --only success-status --reporter json | head -1; echo "\${PIPESTATUS[0]}"`,
    );
    expect(ended).toEqual({ code: 0, stdout: '{\n0\n', stderr: '' });
  });
});

async function shell(line: string): Promise<Ended> {
  const { execFile } = await import('node:child_process');
  const env = {
    PATH: process.env.PATH ?? '',
    NODE: process.execPath,
    MAIN: join(import.meta.dirname, '../../dist/cli/main.js'),
    URL: reference.url,
    CONNECTION_TOKEN: reference.connectionToken,
  };
  return new Promise((resolve) => {
    execFile('bash', ['--norc', '-c', line], { env, cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

describe('a token that cannot be had', () => {
  it('the file is missing', async () => {
    await expectError(
      await run([reference.url, '--token-file', 'missing']),
      2,
      /The token file missing cannot be read\./,
      /^Check its path/,
    );
  });

  it('the file is empty', async () => {
    await writeFile(join(folder, 'token'), '\n');
    await expectError(
      await run([reference.url, '--token-file', 'token']),
      2,
      /The file token is empty\./,
      /It has to be the token\./,
      ['token'],
    );
  });

  it('the command fails, and what it says is not shown', async () => {
    await expectError(
      await run([reference.url, '--token-command', `echo ${token} >&2; exit 1`]),
      2,
      /The command of --token-command failed\./,
      /\S/,
    );
  });

  it('the command prints nothing', async () => {
    await expectError(
      await run([reference.url, '--token-command', 'true']),
      2,
      /The output of --token-command is empty\./,
      /\S/,
    );
  });

  it.each([
    ['a line end', `${token}\nx`],
    ['a space', `${token} x`],
    ['a letter beyond ASCII', `${token}é`],
    ['a control character', `${token}\u0001`],
  ])('the variable has %s in it', async (_, value) => {
    await expectError(
      await run([reference.url], { environment: { CONNECTION_TOKEN: value } }),
      2,
      /The token has a space, a line end/,
      /printable ASCII/,
    );
  });

  it('a line end after it in a file does no harm', async () => {
    await writeFile(join(folder, 'token'), `${reference.connectionToken}\n`);
    const ended = await run(
      [reference.url, '--token-file', 'token', '--budget', 'quick', '--only', 'success-status'],
      { environment: {} },
    );
    expect(ended.stderr).toBe('');
    expect(ended.code).toBe(0);
  });
});
