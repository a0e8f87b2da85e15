import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { terminal } from '../../src/report/reporters/terminal.ts';
import { serve } from '../reference/server.ts';
import { runAgainst } from '../run/against.ts';
import { hostileReport, soiled } from './hostile.ts';

/** Of a target that says hostile things, and the same with more of them. */
let accused: Report;
let hostile: Report;
let conformant: Report;

beforeAll(async () => {
  accused = await hostileReport();
  hostile = soiled(accused);
  const server = await serve();
  const target = { url: server.url, connectionToken: server.connectionToken, headers: [] };
  conformant = await runAgainst(server.url, { target, only: ['content-max-length', 'content-type-enum'] });
  await server.close();
});

/** Everything that a terminal would not show as a letter, line ends left out. */
const commands = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function withoutLineEnds(text: string): string {
  return text.replaceAll('\n', '');
}

describe('the summary for a terminal', () => {
  it('says first what the run came to', () => {
    expect(terminal.render(conformant, { colour: false })).toMatch(
      /^CONFORMANT\nhttp:\/\/127\.0\.0\.1:\d+ against SendEvent, edition \d{4}-\d\d-\d\d\n/,
    );
    expect(terminal.render(hostile, { colour: false })).toMatch(/^NONCONFORMANT(: .*)?\n/);
  });

  it('is coloured where that is wanted, and says the same', () => {
    const coloured = terminal.render(hostile, { colour: true });
    const plain = terminal.render(hostile, { colour: false });
    expect(coloured).toMatch(/^\u001b\[31mNONCONFORMANT\u001b\[0m/);
    expect(terminal.render(conformant, { colour: true })).toMatch(/^\u001b\[32mCONFORMANT\u001b\[0m/);
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('lets no escape of a target through, coloured or not', () => {
    const plain = withoutLineEnds(terminal.render(hostile, { colour: false }));
    expect(plain.replaceAll('\u200b', '').match(commands) ?? []).toEqual([]);
    const coloured = withoutLineEnds(terminal.render(hostile, { colour: true }));
    expect(
      coloured
        .replaceAll(/\u001b\[(0|1|2|31|32|33)m/g, '')
        .replaceAll('\u200b', '')
        .match(commands) ?? [],
    ).toEqual([]);
  });

  it('gives a CI system no command', () => {
    const text = terminal.render(hostile, { colour: false });
    expect(text).not.toMatch(/::\w|##\[/);
    // The target's text is there, so that it could have been one.
    expect(text).toMatch(/error/);
  });

  it('prints no long value whole', () => {
    for (const colour of [true, false]) {
      const lines = terminal.render(hostile, { colour }).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(1500);
      expect(lines.length).toBeLessThan(200);
    }
  });

  it('tells for each cause where it stands, what was expected and received, and how to see it', () => {
    const text = terminal.render(accused, { colour: false });
    const [cause] = accused.causes;
    const shown = accused.clauses
      .flatMap(({ findings }) => findings)
      .filter(({ id }) => cause?.findings.includes(id))
      .filter(({ expected, received }) =>
        text.includes(`\n   expected  ${expected}\n   received  ${received}\n`),
      );
    expect(shown).not.toEqual([]);
    expect(text).toMatch(/\n1\. MUST /);
    for (const label of ['clause', 'source', 'request', 'expected', 'received', 'curl', 'replay'])
      expect(text).toMatch(new RegExp(`\\n {3}${label} +\\S`));
  });

  it('counts what was judged and what was not', () => {
    const text = terminal.render(conformant, { colour: false });
    expect(text).toContain(`${conformant.clauses.length} clauses: ${conformant.clauses.length} pass\n`);
    expect(text).toMatch(/\nnot judged: .*left out by --only or --skip/);
    expect(text).toContain(`\n${conformant.stats.requests} requests in `);
    expect(text).toContain('seed 1\n');
  });

  it('says how often it waited a throttling out', () => {
    const text = terminal.render(
      { ...conformant, stats: { ...conformant.stats, throttled: 7 } },
      { colour: false },
    );
    expect(text).toContain('(7 answered 429 and waited out)');
  });
});
