import { describe, expect, it } from 'vitest';
import { hostileName, hostileText } from '../report/hostile.ts';
import { command } from './command.ts';
import { httpTarget } from './target.ts';

/** What a terminal or a CI system would take for a command, line ends aside. */
const commands = /[^\n\P{Cc}]|(?!\u200b)\p{Cf}|[\u2028\u2029]|::\w|##\[/u;

describe('what a target says', () => {
  it('is no command to whoever shows the output of a run', async () => {
    let count = 0;
    const target = await httpTarget((request, response) => {
      request.resume();
      request.on('end', () => {
        count += 1;
        // Of each three, two are accepted, so that something is judged.
        response.writeHead(count % 3 === 0 ? 400 : 200, {
          'Content-Type': 'application/json',
          'X-Amzn-Errortype': hostileName,
        });
        response.end(JSON.stringify({ Id: hostileText, AbsoluteTime: hostileText, Message: hostileText }));
      });
    });
    try {
      const { stdout, stderr } = await command(['run', target.url, '--budget', 'quick'], {
        environment: { CONNECTION_TOKEN: 'token-of-the-test-of-hostile-text' },
      });
      // It is there, so that it could have been one.
      expect(stdout).toContain('<script>');
      expect(commands.exec(stdout + stderr)?.[0]).toBeUndefined();
    } finally {
      await target.close();
    }
  });
});
