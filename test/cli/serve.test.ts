import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { start } from './command.ts';

/** What a shell prints for a line. */
function shell(line: string, environment: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      'sh',
      ['-c', line],
      { env: { PATH: process.env.PATH ?? '', ...environment } },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new Error(stderr, { cause: error }));
      },
    );
  });
}

describe('serve', () => {
  it('prints a curl line that works as it is pasted, and ends with Ctrl-C', async () => {
    const running = start(['serve']);
    const printed = await running.printed('Ctrl-C ends it.');
    const line = printed.split('\n').find((one) => one.startsWith('curl '));
    const answer = await shell(line ?? 'false', {});
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/\r\n\r\n\{"Id":"[^"]+","AbsoluteTime":"[^"]+Z"\}$/);
    // A line without a token of its own would have needed the variable.
    expect(line).not.toContain('$');
    running.child.kill('SIGINT');
    expect(await running.ended).toEqual({ code: 0, stdout: printed, stderr: '' });
  });

  it('prints tokens that it knows, and where states are set', async () => {
    const running = start(['serve']);
    const printed = await running.printed('Ctrl-C ends it.');
    const value = (name: RegExp): string => name.exec(printed)?.[1] ?? '';
    const url = value(/Listening on (\S+)/);
    for (const token of [value(/^CONNECTION_TOKEN=(\S+)/m), value(/^SECOND_CONNECTION_TOKEN=(\S+)/m)]) {
      const { status } = await fetch(`${url}/participant/event`, {
        method: 'POST',
        headers: { 'X-Amz-Bearer': token, 'Content-Type': 'application/json' },
        body: '{"ContentType":"application/vnd.amazonaws.connect.event.typing"}',
      });
      expect(status).toBe(200);
    }
    const state = await fetch(value(/Provider states: (\S+)/), {
      method: 'POST',
      body: '{"state":"the chat has ended"}',
    });
    expect(await state.json()).toEqual({ connectionToken: expect.any(String) as string });
    running.child.kill('SIGTERM');
    expect((await running.ended).code).toBe(0);
  });

  it('listens on the port that is asked for, with the faults that are named', async () => {
    const first = start(['serve']);
    const port = /Listening on \S+:(\d+)/.exec(await first.printed('Ctrl-C ends it.'))?.[1] ?? '';
    first.child.kill('SIGINT');
    await first.ended;
    const running = start(['serve', '--port', port, '--fault', 'maximum-missing']);
    const ended = await Promise.race([running.printed('Ctrl-C ends it.'), running.ended]);
    expect(ended).toMatch(new RegExp(`^Listening on http://127\\.0\\.0\\.1:${port} with maximum-missing\n`));
    running.child.kill('SIGINT');
    expect((await running.ended).code).toBe(0);
  });
});
