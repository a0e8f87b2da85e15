import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Move, Transcript } from '../../src/judging/wire.ts';
import { hexDump } from '../../src/report/hex-dump.ts';
import { netcat } from '../../src/report/netcat.ts';

/** Stands in for `nc` and `sleep`: what was written to it is all that counts. */
const folder = mkdtempSync(join(tmpdir(), 'netcat-'));
for (const [name, text] of Object.entries({ nc: 'cat', sleep: 'true' })) {
  writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
  chmodSync(join(folder, name), 0o755);
}
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function script(...moves: readonly Move[]): Transcript {
  const none = new Uint8Array();
  return { sent: none, received: none, answers: [], unfinished: 0, ended: 'open', milliseconds: 0, moves };
}

const wait: Move = { move: 'await', answers: 1, milliseconds: 2000 };

function shell(line: string): string {
  const env = {
    ...process.env,
    PATH: `${folder}:${process.env.PATH ?? ''}`,
    CONNECTION_TOKEN: "it's 100% $ecret",
  };
  return execFileSync('sh', ['-c', line], { env, encoding: 'latin1' });
}

describe('a replay with nc', () => {
  test.each([
    ['a head with a secret', 'POST /%41\\ HTTP/1.1\r\nX: $CONNECTION_TOKEN\r\n\r\n'],
    ['quotes and bytes that are no text', `'"\`\x00\x01\x7f\x80\xff\\n`],
    ['a long run', `a${'x'.repeat(50_000)}b`],
    ['a long run of quotes', "'".repeat(300)],
  ])('writes the bytes of %s', (_, text) => {
    const line = netcat(script({ move: 'send', text }, wait), 'http://127.0.0.1:8080');
    expect(line.length).toBeLessThan(600);
    expect(shell(line)).toBe(text.replace('$CONNECTION_TOKEN', "it's 100% $ecret"));
  });

  test('writes all pieces', () => {
    const text = 'POST / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(20);
    const cut = { size: 3, milliseconds: 5 };
    expect(shell(netcat(script({ move: 'send', text, cut }, wait), 'http://[::1]:80'))).toBe(text);
  });

  test('cuts no name of a secret', () => {
    for (const before of [0, 7, 20, 100, 101, 102]) {
      const text = `${'x'.repeat(before)}$CONNECTION_TOKEN${'y'.repeat(60)}`;
      const line = netcat(
        script({ move: 'send', text, cut: { size: 3, milliseconds: 5 } }, wait),
        'http://[::1]:80',
      );
      expect(shell(line)).toBe(text.replace('$CONNECTION_TOKEN', "it's 100% $ecret"));
    }
  });

  test('names the target, ends its side where the script does, and goes through Node for TLS', () => {
    const send: Move = { move: 'send', text: 'a' };
    expect(netcat(script(send, wait), 'http://[::1]:8080')).toMatch(/sleep 2; } \| nc ::1 8080$/);
    expect(netcat(script(send, { move: 'half-close' }), 'http://a.example')).toMatch(
      /'a'; } \| nc -N a\.example 80$/,
    );
    expect(netcat(script(send, wait), 'https://a.example')).toMatch(
      /\| node -e '.*host:"a.example",port:443/,
    );
  });
});

describe('a dump', () => {
  test('has hex and text side by side', () => {
    expect(hexDump(Buffer.from('GET / HTTP/1.1\r\nA\x80', 'latin1'))).toBe(
      '000000  47 45 54 20 2f 20 48 54 54 50 2f 31 2e 31 0d 0a  |GET / HTTP/1.1..|\n' +
        '000010  41 80                                            |A.|',
    );
  });

  test('leaves the middle of many bytes out', () => {
    const dump = hexDump(Buffer.alloc(100_000, 'x'));
    expect(dump.length).toBeLessThan(20_000);
    expect(dump).toMatch(/… \d+ bytes …/);
    expect(dump).toMatch(/01869\d {2}(78 ){1,16}/);
  });
});
