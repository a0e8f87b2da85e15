import { beforeAll, describe, expect, it } from 'vitest';
import { causesOf, standsFor } from '../../src/report/causes.ts';
import type { FindingReport, Report } from '../../src/report/report.ts';
import { referenceReport, rendered } from './reports.ts';

let some: Report;

beforeAll(async () => {
  some = await referenceReport({}, ['content-type-enum']);
});

let made = 0;

function finding(parts: Partial<FindingReport>): FindingReport {
  const clause = parts.clause ?? 'content-type-enum';
  const rule = parts.rule ?? 'value-unlisted';
  made += 1;
  return {
    id: `${rule}@${clause}#${made}`,
    clause,
    rule,
    level: 'MUST',
    about: `body: ${clause}`,
    expected: 'refused with 400 ValidationException',
    received: '200',
    count: 1,
    exchanges: [],
    curl: `curl of ${clause}`,
    replay: `replay of ${clause}`,
    seed: 1,
    ...parts,
  };
}

/** A report with clauses of these findings. */
function reportOf(findings: readonly FindingReport[]): Report {
  const [clause] = some.clauses;
  if (clause === undefined) throw new Error('there is no clause');
  const ids = [...new Set(findings.map((one) => one.clause))];
  const clauses = ids.map((id) => ({
    ...clause,
    id,
    level: findings.find((one) => one.clause === id)?.level ?? clause.level,
    verdict: 'fail' as const,
    findings: findings.filter((one) => one.clause === id),
  }));
  return { ...some, clauses, causes: causesOf(findings) };
}

/** A target that checks little, of which a MUST takes a longer command than a SHOULD. */
function unchecked(): readonly FindingReport[] {
  const shoulds = Array.from({ length: 8 }, (_, at) => finding({ clause: `should-${at}`, level: 'SHOULD' }));
  const musts = ['one', 'two'].map((name) =>
    finding({ clause: `must-${name}`, curl: `a long curl of must-${name}`, about: `body: ${name} too many` }),
  );
  return [...shoulds, ...musts];
}

describe('the findings of a cause', () => {
  it('are stood for by one of the gravest, with a command where one has it', () => {
    const [should, none, long, short] = [
      finding({ level: 'SHOULD', curl: 'c' }),
      finding({ curl: '' }),
      finding({ curl: 'curl that is long' }),
      finding({ curl: 'curl' }),
    ];
    expect(standsFor([should, none, long, short])).toBe(short);
    expect(standsFor([should, none])).toBe(none);
    expect(standsFor([])).toBeUndefined();
  });

  it('are shown by a broken MUST wherever there is one, and each MUST is named', async () => {
    const report = reportOf(unchecked());
    expect(report.causes).toMatchObject([{ level: 'MUST', count: 10 }]);
    const text = await rendered('terminal', report);
    expect(text).toContain('\n   clause    must-one: ');
    expect(text).toContain('\n   request   body: one too many\n');
    expect(text).toContain('\n   curl      a long curl of must-one\n');
    expect(text).toContain('\n   replay    replay of must-one\n');
    expect(text).toContain('\n   findings  10: 2 MUST, 8 SHOULD\n');
    expect(text).toContain(
      '\n   MUST      must-one: body: one too many\n   MUST      must-two: body: two too many\n',
    );
    expect(text).toContain('\n   SHOULD    should-0, should-1, ');
    const markdown = await rendered('markdown', report);
    expect(markdown).toContain('\n- request `body: one too many`\n');
    expect(markdown).toContain('\n- MUST `must-two: body: two too many`\n');
    expect(await rendered('github', report)).toMatch(
      /^::error [^\n]*MUST must-one: [^\n]*a long curl of must-one/,
    );
    expect(await rendered('html', report)).toMatch(/<p>Clause <a href="#[^"]*"><code>must-one<\/code>/);
  });
});

describe('causes', () => {
  it('do not put what is tolerated with a broken MUST of the same rule', () => {
    const [broken, tolerated] = [
      finding({ rule: 'length-below-minimum', clause: 'content-type-min-length' }),
      finding({ rule: 'length-below-minimum', clause: 'content-min-length', level: 'MAY' }),
    ];
    expect(causesOf([tolerated, broken]).map(({ level, findings }) => [level, findings])).toEqual([
      ['MUST', [broken.id]],
      ['MAY', [tolerated.id]],
    ]);
  });

  it('do not put what is tolerated with requests that are served unchecked', () => {
    const tolerated = finding({ rule: 'length-below-minimum', clause: 'a', level: 'MAY' });
    const causes = causesOf([...unchecked(), tolerated]);
    expect(causes.map(({ level, count }) => [level, count])).toEqual([
      ['MUST', 10],
      ['MAY', 1],
    ]);
  });

  it('stand by their gravity, then by how often they were met', () => {
    const causes = causesOf([
      finding({ rule: 'a', level: 'SHOULD', count: 99 }),
      finding({ rule: 'b', count: 2 }),
      finding({ rule: 'b', count: 2, clause: 'content-max-length' }),
      finding({ rule: 'c', count: 92 }),
    ]);
    expect(causes.map(({ level, count }) => [level, count])).toEqual([
      ['MUST', 92],
      ['MUST', 4],
      ['SHOULD', 99],
    ]);
  });
});

describe('the title of a cause', () => {
  it('names the clauses where a rule finds several broken', () => {
    const titles = (...clauses: readonly string[]): readonly string[] =>
      causesOf(clauses.map((clause) => finding({ rule: 'type-other', clause }))).map(({ title }) => title);
    const wrong = 'refused with 400 ValidationException, but got 200';
    expect(titles('a')).toEqual([`a: ${wrong} (body: a)`]);
    expect(titles('a', 'a')).toEqual([`a: ${wrong}`]);
    expect(titles('a', 'b')).toEqual([`a and b: ${wrong}`]);
    expect(titles('a', 'b', 'c', 'd')).toEqual([`a, b and 2 more: ${wrong}`]);
  });

  it('is one for all replays that are not known, without the values of the target', async () => {
    const { causes } = await referenceReport({ claim: (_key, _payload, make) => make() }, [
      'client-token-replay',
      'client-token-replay-equivalent',
      'client-token-replay-concurrent',
    ]);
    expect(causes.map(({ title }) => title)).toEqual(['Replays of an idempotency token are not recognised']);
  });

  it('has no full stop within, and names the request of an answer', async () => {
    const report = await referenceReport(
      {
        send: (response) => ({ ...response, body: String(response.body).replace('"Id"', '"id"') }),
      },
      ['response-id-required'],
    );
    const [cause] = report.causes;
    expect(cause?.title).toMatch(/^response-id-required: Id of the answer is present and not null, but got /);
    const [one] = report.clauses.flatMap(({ findings }) => findings);
    expect(one?.about).toMatch(/^the answer to \S/);
  });
});

describe('the path of a random case', () => {
  const random = finding({ path: '0:0' });

  it('is a line of its own below the replay, which can be pasted whole', async () => {
    const report = reportOf([random]);
    const line = 'path 0:0 (of the random case)';
    expect(await rendered('terminal', report)).toContain(
      `\n   replay    ${random.replay}\n   path      0:0 (of the random case)\n`,
    );
    expect(await rendered('markdown', report)).toContain(
      `\n${random.replay}\n\`\`\`\n\npath 0:0 \\(of the random case\\)\n`,
    );
    expect(await rendered('html', report)).toContain(`<p>${line}</p>`);
    expect(await rendered('ctrf', report)).toContain(`${random.replay}\\n${line}`);
    expect(await rendered('junit', report)).toContain(`${random.replay}&#10;${line}`);
    expect(await rendered('github', report)).toContain(`${random.replay}%0A${line}`);
  });

  it('is no line where there is none', async () => {
    expect(await rendered('terminal', reportOf([finding({})]))).not.toContain('random case');
  });
});
