import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { referenceReport, rendered } from './reports.ts';

let tried: Report;
let untried: Report;

beforeAll(async () => {
  untried = await referenceReport({}, ['content-type-enum']);
  const behaviours = [
    { rule: 'client-answers-read', verdict: 'pass' },
    { rule: 'client-retry-failed', verdict: 'none' },
  ] as const;
  const clients = ['a-sdk', 'the|<other>'].map((client) => ({
    client,
    title: client,
    clause: `client-${client}`,
    behaviours,
  }));
  tried = { ...untried, clients };
});

describe('the table of clients', () => {
  it('is in the summary for a terminal', async () => {
    const text = await rendered('terminal', tried);
    expect(text).toMatch(/\nclient +answers read +retry failed\na-sdk +pass +-\nthe\|<other> +pass +-\n\n/);
  });

  it('is in Markdown, whatever a client is called', async () => {
    expect(await rendered('markdown', tried)).toContain(
      [
        '',
        '| client | answers read | retry failed |',
        '| --- | --- | --- |',
        '| a\\-sdk | pass | \\- |',
        '| the\\|\\<other\\> | pass | \\- |',
        '',
      ].join('\n'),
    );
  });

  it('is on the page, with a heading that the contents name', async () => {
    const page = await rendered('html', tried);
    expect(page).toContain('<li><a href="#clients">Clients</a></li>');
    expect(page).toContain('<th scope="row">the|&lt;other&gt;</th><td>pass</td><td>-</td>');
    expect(page).toContain('<th scope="col">answers read</th>');
  });

  it('is nowhere where no client was tried', async () => {
    for (const name of ['terminal', 'markdown', 'html'])
      expect(await rendered(name, untried)).not.toMatch(/answers read|id="clients"/);
  });
});
