import { describe, expect, it } from 'vitest';
import { commandNames, loadCommand } from '../../src/cli/commands/index.ts';
import { faults } from '../../src/reference/faults/index.ts';
import { variants } from '../../src/reference/variants/index.ts';
import { contract } from '../reference/server.ts';
import { command } from './command.ts';

describe('help', () => {
  it('of the whole names every command and every exit code', async () => {
    const { code, stdout, stderr } = await command(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of commandNames) {
      const { summary } = await loadCommand(name);
      expect(stdout).toMatch(
        new RegExp(`^  ${name}\\b.* {2}${summary.replaceAll(/[()?.[\]]/g, '\\$&')}$`, 'm'),
      );
    }
    for (const exit of [0, 1, 2, 3, 4, 5, 130]) expect(stdout).toMatch(new RegExp(`\\b${exit} \\S`));
  });

  it.each(commandNames)('of %s lists every flag, and what is common to all', async (name) => {
    const { flags, summary } = await loadCommand(name);
    const { code, stdout, stderr } = await command([name, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${summary}.`);
    const listed = [...stdout.matchAll(/^ {2}--([\w-]+)/gm)].map(([, flag]) => flag);
    expect(listed).toEqual([...flags.map((flag) => flag.name), 'debug', 'help']);
    for (const flag of flags) {
      const line = stdout.split('\n').find((one) => one.startsWith(`  --${flag.name} `)) ?? '';
      expect(line).toContain(flag.summary);
      if (flag.value !== undefined) expect(line).toContain(`--${flag.name} ${flag.value}`);
      expect(line.includes('(may be repeated)')).toBe(flag.repeatable === true);
    }
  });

  it('offers to detect the edition where a run can', async () => {
    for (const name of commandNames) {
      const { flags } = await loadCommand(name);
      const summary = flags.find((flag) => flag.name === 'edition')?.summary ?? '';
      expect([name, summary.includes('detect')]).toEqual([name, name === 'run']);
    }
  });

  it('is given where nothing else is understood', async () => {
    const { code, stdout } = await command(['run', 'http://localhost', '--nonsense', '-h']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^sendevent-conformance run \[url\] \[options\]\n/);
  });
});

describe('--version', () => {
  it('is that of the package', async () => {
    const { default: expected } = (await import('../../package.json', { with: { type: 'json' } })) as {
      default: { version: string };
    };
    expect(await command(['--version'])).toEqual({ code: 0, stdout: `${expected.version}\n`, stderr: '' });
  });
});

describe('list', () => {
  it('--json parses, and holds every clause and who judges it', async () => {
    const { code, stdout } = await command(['list', '--json']);
    expect(code).toBe(0);
    const { clauses, rules } = JSON.parse(stdout) as {
      clauses: readonly { id: string; rules: readonly string[]; excluded?: string }[];
      rules: readonly { id: string }[];
    };
    expect(clauses.map(({ id }) => id)).toEqual(contract.clauses.map(({ id }) => id));
    const known = new Set(rules.map(({ id }) => id));
    expect(clauses.flatMap((clause) => clause.rules).filter((id) => !known.has(id))).toEqual([]);
    expect(clauses.filter((clause) => clause.rules.length === 0 && clause.excluded === undefined)).toEqual(
      [],
    );
  });

  it('without it is a line for each clause', async () => {
    const { code, stdout } = await command(['list']);
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    for (const { id, level } of contract.clauses)
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${id} +${level} `)));
  });

  it('--faults is a line for each fault, then for each variant, by their names', async () => {
    const { code, stdout } = await command(['list', '--faults']);
    expect(code).toBe(0);
    const listed = stdout.split('\n').map((line) => line.split(/ {2,}/).slice(0, 2).join(' '));
    const sorted = (kind: string, all: readonly { readonly id: string }[]) =>
      all.map(({ id }) => `${kind} ${id}`).sort();
    expect(listed).toEqual([...sorted('fault', faults), ...sorted('variant', variants), '']);
    const json = await command(['list', '--faults', '--json']);
    expect(JSON.parse(json.stdout)).toHaveLength(faults.length + variants.length);
  });
});

describe('explain', () => {
  it('a clause: what it says, who says so, a request that keeps it and one that breaks it', async () => {
    const { code, stdout } = await command(['explain', 'content-max-length']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^content-max-length \(MUST, model\)\nContent has at most 16384 characters/);
    expect(stdout).toContain('  service-model: ');
    expect(stdout).toContain('a breach is refused with 400 ValidationException');
    expect(stdout).toMatch(/a request that keeps it[^]*× 16384[^]*a request that breaks it[^]*× 16385/);
    // A long value is told as a repetition.
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(500);
  });

  it('a clause that one request cannot show: the requests in their order', async () => {
    const { stdout } = await command(['explain', 'client-token-replay']);
    expect(stdout).toMatch(
      /requests, in their turn, that show whether it is kept \(.*\)\n {2}1\. POST [^]* {2}2\. the same as 1 \(5 ms later\)\n {2}3\. the same as 1\n\n/,
    );
    expect(stdout).not.toContain('a request that keeps it');
  });

  it.each([
    ['client-token-replay-concurrent', /\n {2}1 to 10\. POST \S+ \(at once\)\n/],
    ['client-token-replay-equivalent', /\n {2}2\. the same as 1 \(on a connection of its own\)\n/],
    ['client-token-replay-lasting', /\n {2}2\. the same as 1 \(at the end of the run\)\n/],
    ['client-token-other-payload', /\n {2}1\. POST [^]*\n {2}2\. POST /],
    ['answers-not-crossed', /\n {2}6\. POST [^]*\n {2}… and 18 more\n/],
    ['body-encoding-other', /\na request that shows whether it is kept \(.*\)\n {2}POST /],
  ])('%s by what is sent for it', async (id, shown) => {
    expect((await command(['explain', id])).stdout).toMatch(shown);
  });

  it('a judgement of the project: why', async () => {
    const { stdout } = await command(['explain', 'no-server-error']);
    expect(stdout).toMatch(/^sources\n(?: {2}.*\n)+? {2}because: .*500/m);
  });

  it('a rule: what it judges', async () => {
    const { code, stdout } = await command(['explain', 'length-above-maximum']);
    expect(code).toBe(0);
    expect(stdout).toContain('content-max-length');
  });

  it.each(contract.clauses.map(({ id }) => id).filter((_, index) => index % 17 === 0))('%s', async (id) => {
    const { code, stdout } = await command(['explain', id]);
    expect(code).toBe(0);
    expect(stdout).toContain(contract.clauses.find((clause) => clause.id === id)?.statement ?? '-');
  });
});
