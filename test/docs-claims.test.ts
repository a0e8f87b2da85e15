import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandNames, loadCommand } from '../src/cli/commands/index.ts';
import { exitCodes } from '../src/cli/exit-codes.ts';
import { embedded as described } from '../src/editions/embedded.ts';
import { editionsOf } from '../src/editions/editions.ts';
import { responseFor, type State } from '../src/contract/contract.ts';
import { reporterNames } from '../src/report/reporters/index.ts';
import { rules } from '../src/rules/index.ts';
import { createBench } from '../src/run/bench.ts';
import { allPairs } from '../src/run/select.ts';
import { root } from './api/consumer.ts';
import { embedded, recorded } from './in-process.ts';
import { pages, type Page } from './snippets/markdown.ts';

const all = pages();

function page(path: string): Page {
  const found = all.find((one) => one.path === path);
  if (found === undefined) throw new Error(`there is no page ${path}`);
  return found;
}

/** A page without its blocks, which have a test of their own. */
function prose({ text }: Page): string {
  return text.replaceAll(/^```[^]*?^```$/gm, '');
}

/** What stands between backticks in the prose of a page. */
function codes(one: Page): readonly string[] {
  return [...prose(one).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** The cells of the rows of the first table below a heading. */
function table(one: Page, heading: string): readonly (readonly string[])[] {
  const [, below = ''] = one.text.split(`\n## ${heading}\n`);
  const [section = ''] = below.split('\n## ');
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
}

/** The first words of the first column of a table. */
function firsts(one: Page, heading: string): readonly string[] {
  return table(one, heading).map(([cell = '']) => /^`?([\w-]+)/.exec(cell)?.[1] ?? cell);
}

const readme = page('README.md');

describe('the README', () => {
  it('is short', () => {
    expect(readme.text.split('\n').length).toBeLessThanOrEqual(200);
  });

  it('has every command', () => {
    expect([...firsts(readme, 'Commands')].sort()).toEqual([...commandNames].sort());
  });

  it('has every exit code', () => {
    expect(firsts(readme, 'Exit codes').map(Number)).toEqual(Object.values(exitCodes));
  });

  it('has every profile', async () => {
    const { flags } = await loadCommand('run');
    const summary = flags.find(({ name }) => name === 'profile')?.summary ?? '';
    const known = [...summary.matchAll(/\w+(?=,)/g)].map(([name]) => name);
    expect([...firsts(readme, 'Profiles')].sort()).toEqual(known);
  });

  it('has every consumer', () => {
    const { contracts } = JSON.parse(readFileSync(join(root, 'contracts/index.json'), 'utf8')) as {
      readonly contracts: readonly { readonly consumer: string }[];
    };
    expect(firsts(readme, 'Contracts of real clients')).toEqual(contracts.map(({ consumer }) => consumer));
  });

  it('has the five pages, with editions and clauses that there are', () => {
    const rows = table(readme, 'Editions and sources');
    expect(rows).toHaveLength(5);
    for (const [, edition = '', , clauses = ''] of rows) {
      expect(editionsOf(described).map((date) => `\`--edition ${date}\``)).toContain(edition);
      for (const [, id] of clauses.matchAll(/`([^`]+)`/g))
        expect(embedded.clauses.map((clause) => clause.id)).toContain(id);
    }
  });

  it('has a picture of a run whose clauses say what they say today', () => {
    const svg = readFileSync(join(root, 'docs/pictures/terminal.svg'), 'utf8');
    const told = [...svg.matchAll(/ {3}clause {4}([\w-]+): ([^<]*)</g)];
    expect(told.length).toBeGreaterThan(0);
    for (const [, id, statement] of told)
      expect(embedded.clauses.find((clause) => clause.id === id)?.statement).toBe(statement);
  });

  it('has pictures that load fast', () => {
    for (const [, file = ''] of readme.text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g))
      expect(statSync(join(root, file)).size).toBeLessThan(150_000);
  });
});

it('the guide has every reporter', () => {
  expect(firsts(page('docs/reports-and-ci.md'), 'Reports')).toEqual(reporterNames);
});

describe('the guide to states', () => {
  const rows = table(page('docs/testing-your-server.md'), 'Provider states');

  /** The parameters beside none that the rules ask for a state with, as a cell of the table. */
  function askedWith(name: string): string {
    const bench = createBench(embedded, [], false, {}, undefined, recorded);
    const asked = new Map<string, Set<number>>();
    for (const { rule, clause } of allPairs(embedded, rules))
      for (const { state } of rule.plan?.(clause, bench) ?? [])
        for (const [param, value] of state?.name === name ? Object.entries(state.params) : [])
          asked.set(param, (asked.get(param) ?? new Set()).add(value));
    return [...asked]
      .map(([param, values]) => {
        const sorted = [...values].sort((one, other) => one - other);
        return sorted.length === 1
          ? `\`{"${param}":${sorted.join()}}\``
          : `\`{"${param}":N}\`, where N is ${sorted.join(', ')}`;
      })
      .join('; ');
  }

  function answered({ error, condition }: State): string {
    if (error === undefined) return `${embedded.success.status}`;
    const refused = `${responseFor(embedded, error)?.status} ${error}`;
    return condition === undefined
      ? refused
      : `${refused} for a ${condition}, otherwise ${embedded.success.status}`;
  }

  it('has each with its parameters and what is expected in it', () => {
    expect(rows).toEqual(
      embedded.states.map((state) => [`\`${state.name}\``, askedWith(state.name), answered(state)]),
    );
  });
});

describe.each(all)('$path', (one) => {
  it('has links that lead somewhere', () => {
    for (const [, link = ''] of prose(one).matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? one.path : join(dirname(one.path), path);
      expect(existsSync(join(root, file)), link).toBe(true);
      if (anchor !== undefined)
        expect(anchorsOf(readFileSync(join(root, file), 'utf8')), link).toContain(anchor);
    }
  });

  it('names files that there are', () => {
    const files = codes(one).filter((code) =>
      /^(src|test|openapi|reports|clients|examples|contracts|docs|vectors)\/[\w./-]*$/.test(code),
    );
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('names options that there are', async () => {
    const commands = await Promise.all(commandNames.map(loadCommand));
    const known = new Set(['help', ...commands.flatMap(({ flags }) => flags.map(({ name }) => name))]);
    const named = codes(one).flatMap((code) =>
      [...code.matchAll(/(?<![\w-] ?)--([a-z][a-z-]*)/g)].map(([, name = '']) => name),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('names scripts and entries of the package that there are', () => {
    const { scripts, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly scripts: Readonly<Record<string, string>>;
      readonly exports: Readonly<Record<string, unknown>>;
    };
    const called = [...one.text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(called.filter((name) => scripts[name] === undefined)).toEqual([]);
    const entries = codes(one).flatMap((code) => /^sendevent-conformance(\/[\w./-]+)$/.exec(code)?.[1] ?? []);
    const shipped = (entry: string): boolean =>
      exports[`.${entry}`] !== undefined ||
      (/^\/contracts\/[\w-]+\.json$/.test(entry) && existsSync(join(root, entry)));
    expect(entries.filter((entry) => !shipped(entry))).toEqual([]);
  });
});

/** The anchors of the headings of a page, as GitHub makes them. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
