import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialForms } from '../../src/judging/credential-forms.ts';
import { curl } from '../../src/report/curl.ts';
import type { ServerRequest } from '../../src/reference/message.ts';
import { correct } from '../../src/reference/steps.ts';
import { serve, type Served } from '../reference/server.ts';

const path = '/participant/event';
const token = 'Token-of-the-curl-tests';

let server: Served;
const seen: ServerRequest[] = [];

beforeAll(async () => {
  server = await serve({
    ...correct,
    send: (response, request) => {
      seen.push(request);
      return response;
    },
  });
});
afterAll(() => server.close());

interface Sent {
  readonly method?: string;
  readonly target?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: Uint8Array | string;
}

/** Pastes the line into a shell, and gives the request that reached the reference server. */
async function pasted({
  method = 'POST',
  target = path,
  headers = [['Content-Type', 'application/json']],
  body = '',
}: Sent): Promise<{ request: ServerRequest; line: string }> {
  const line = curl({ method, target, headers, body: Buffer.from(body as string) }, server.url);
  seen.length = 0;
  await new Promise<void>((resolve) => {
    const env = {
      PATH: process.env.PATH ?? '',
      CONNECTION_TOKEN: token,
      SECOND_CONNECTION_TOKEN: `second-${token}`,
      HEADER_X_API_KEY: 'key of the gateway',
    };
    // HEAD ends with an error of curl's: an answer of a length without a body.
    execFile('sh', ['-c', line], { env }, () => {
      resolve();
    });
  });
  const [first] = seen;
  if (first === undefined) throw new Error(`no request came of ${line.slice(0, 2000)}`);
  expect(line).not.toContain('\n\n');
  expect(line).not.toContain(token);
  return { request: first, line };
}

function header(request: ServerRequest, name: string): readonly string[] {
  return request.headers
    .filter(([known]) => known.toLowerCase() === name.toLowerCase())
    .map(([, value]) => value);
}

describe('a curl line sends the same bytes again', () => {
  it.each([
    ['plain text', '{"ContentType":"application/vnd.amazonaws.connect.event.typing"}'],
    ['quotes', `{"a":"it's \\"quoted\\" \`here\`"}`],
    ['dollars and back slashes', '{"a":"$HOME ${HOME} $(id) \\\\ \\n \\u0041 !! %s %% \\\\0"}'],
    ['line ends and tabs', '{\r\n\t"a": 1\n}\n'],
    ['what looks like a file', '@/etc/hostname'],
    ['what looks like an option', '-n -e --help'],
    ['letters beyond ASCII', '{"a":"é日本👍\u2028"}'],
    ['a byte order mark', '\ufeff{"a":1}'],
    ['a long run', `{"a":"${'a'.repeat(16_385)}"}`],
    ['a long run of letters beyond ASCII', `{"a":"${'👍'.repeat(16_384)}"}`],
    ['a long run of a combined letter', `{"a":"${'e\u0301'.repeat(500)}"}`],
    ['a long run of single quotes', `{"a":"${"'".repeat(500)}"}`],
    ['a long run of per cent signs', `{"a":"${'%'.repeat(500)}"}`],
    ['a long run of back slashes', `{"a":"${'\\'.repeat(500)}"}`],
    ['a long run of dashes', '-'.repeat(500)],
    ['a long run of dollars', '$'.repeat(500)],
    ['a long run of spaces', ' '.repeat(500)],
    ['a long run of line ends', '\n'.repeat(500)],
    ['a long run of escapes', `{"a":"${'\\u00e9'.repeat(600)}"}`],
    ['a long run of pairs of escapes', `{"a":"${'\\ud83d\\udc4d'.repeat(600)}"}`],
    ['deep nesting', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['two long runs', `${'a'.repeat(100)}-${'b'.repeat(100)}`],
    ['a text that is no text', Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x27, 0x25, 0x5c, 0x0a, 0x24])],
    ['bytes that start with a dash', Buffer.from([0x2d, 0x2d, 0xff])],
    ['NUL', Buffer.from('{"a":"\u0000"}')],
    ['UTF-16', Buffer.from('\ufeff{"a":"é"}', 'utf16le')],
    ['every byte', Buffer.from(Array.from({ length: 256 }, (_, at) => at))],
    ['a digit after a byte', Buffer.from([0xff, 0x30, 0x31, 0x37])],
  ])('%s', async (_, body) => {
    const { request, line } = await pasted({ body });
    expect(Buffer.from(request.body).equals(Buffer.from(body as string))).toBe(true);
    expect(request.method).toBe('POST');
    expect(line.length).toBeLessThan(3000);
  });

  it('hyphens within bytes that are no text, as they are', async () => {
    const body = Buffer.from('{"a":"5e9dd1b8-0c1f-4d8e-9f30-000000000001","b":"2026-01-02"}\u0000');
    const { request, line } = await pasted({ body });
    expect(Buffer.from(request.body).equals(body)).toBe(true);
    expect(line).toContain('5e9dd1b8-0c1f-4d8e-9f30-000000000001","b":"2026-01-02"');
  });

  it('a very long body', async () => {
    const body = `{"a":"${'x'.repeat(1_500_000)}"}`;
    const { request, line } = await pasted({ body });
    expect(Buffer.from(request.body).equals(Buffer.from(body))).toBe(true);
    expect(line.length).toBeLessThan(500);
  }, 60_000);

  it('headers in their order, with their values as they are', async () => {
    const headers = [
      ['X-Amz-Bearer', '$CONNECTION_TOKEN'],
      ['Content-Type', 'application/json; charset="utf-8"'],
      ['X-Empty', ''],
      ['X-Quotes', `it's "quoted" \`here\` \\ %`],
      ['X-Dollars', '$HOME $(id)'],
      ['X-Both', 'Bearer $CONNECTION_TOKEN "$HOME" `id` \\'],
      ['X-Twice', 'one'],
      ['X-Twice', 'two'],
    ] as const;
    const { request } = await pasted({ headers, body: '{}' });
    const sent = request.headers.filter(
      ([name]) => !['host', 'user-agent', 'content-length'].includes(name.toLowerCase()),
    );
    expect(sent).toEqual(headers.map(([name, value]) => [name, value.replace('$CONNECTION_TOKEN', token)]));
  });

  it('a second token, and one between letters', async () => {
    const { request } = await pasted({
      headers: [
        ['X-Amz-Bearer', '$SECOND_CONNECTION_TOKEN'],
        ['X-Part', 'a$CONNECTION_TOKENb'],
      ],
      body: '{}',
    });
    expect(header(request, 'X-Amz-Bearer')).toEqual([`second-${token}`]);
    expect(header(request, 'X-Part')).toEqual([`a${token}b`]);
  });

  it.each(credentialForms)('a token $told', async ({ name, make }) => {
    const { request } = await pasted({ headers: [['X-Amz-Bearer', `$${name}`]], body: '{}' });
    expect(header(request, 'X-Amz-Bearer')).toEqual([make(token)]);
  });

  it('a token in the body, which comes from the environment', async () => {
    const { request, line } = await pasted({ body: `{"a":"it's $CONNECTION_TOKEN"}` });
    expect(Buffer.from(request.body).toString()).toBe(`{"a":"it's ${token}"}`);
    expect(line).toContain('$CONNECTION_TOKEN');
  });

  it('a further header, whose value comes from the environment', async () => {
    const { request, line } = await pasted({ headers: [['X-Api-Key', '$HEADER_X_API_KEY']], body: '{}' });
    expect(header(request, 'X-Api-Key')).toEqual(['key of the gateway']);
    expect(line).toContain('-H "X-Api-Key: $HEADER_X_API_KEY"');
  });

  it('without a media type and without Accept where there was none', async () => {
    const { request } = await pasted({ headers: [], body: '{}' });
    expect(request.headers.map(([name]) => name.toLowerCase()).sort()).toEqual([
      'content-length',
      'host',
      'user-agent',
    ]);
  });

  it('with the Accept that there was', async () => {
    const { request } = await pasted({ headers: [['Accept', 'text/html']], body: '{}' });
    expect(header(request, 'Accept')).toEqual(['text/html']);
  });

  it('without a body', async () => {
    const { request } = await pasted({});
    expect(request.body).toHaveLength(0);
    expect(request.method).toBe('POST');
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'HEAD', 'OPTIONS'])(
    'the method %s',
    async (method) => {
      expect((await pasted({ method, body: '{}' })).request.method).toBe(method);
    },
  );

  it.each([
    `${path}?a=b&c=%20d`,
    `${path}?token=$CONNECTION_TOKEN`,
    `${path}/../event`,
    `/.${path}`,
    `${path}/{a,b}[1-3]`,
    `${path}?it's=$HOME`,
    '//participant//event',
  ])('the path %s', async (target) => {
    expect((await pasted({ target, body: '{}' })).request.target).toBe(
      target.replace('$CONNECTION_TOKEN', token),
    );
  });
});
