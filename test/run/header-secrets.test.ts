import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build.ts';
import { loadReporter, reporterNames } from '../../src/report/reporters/index.ts';
import { rules } from '../../src/rules/index.ts';
import { headerSecrets } from '../../src/run/header-secrets.ts';
import { redactor } from '../../src/run/secrets.ts';
import { now, type WireRequest } from '../../src/run/transport.ts';
import { trialTokens } from '../../src/proof/in-process.ts';
import { runInProcess } from '../in-process.ts';

const secret = 'k3y-Of-The-Gateway-0123456789';
const fields = [
  ['Authorization', `Bearer ${secret}`],
  ['authorization', `Basic ${Buffer.from(`user:${secret}`).toString('base64')}`],
  ['Cookie', `theme=dark; session=${secret}`],
  ['X-Api-Key', secret],
  ['X-Gateway-Secret', secret],
  ['X-Access-Token', secret],
  ['X-Tenant', secret],
] as const;

describe('the value of a further header field', () => {
  it.each(fields)('%s: %s stands in no report, though the target repeats it', async (name, value) => {
    const sent: WireRequest[] = [];
    const outcome = await runInProcess({
      target: {
        url: 'http://in.process',
        connectionToken: trialTokens[0],
        headers: [[name, value]],
      },
      only: ['response-status', 'x-amz-bearer-not-echoed', 'response-id-required'],
      budget: 'quick',
      transport: {
        send: (request) => {
          sent.push(request);
          const said = request.headers.filter(([known, one]) => known === name && one === value).flat();
          const body = JSON.stringify({
            Id: said.join(' '),
            message: `you said ${said.join(' ')}`,
            part: secret,
          });
          return Promise.resolve({
            status: sent.length % 2 === 0 ? 201 : 400,
            headers: [
              ['Content-Type', 'application/json'],
              ['X-You-Said', value],
            ],
            body: Buffer.from(body),
            cut: false,
            sentAt: now(),
          });
        },
        close: () => Promise.resolve(),
      },
    });
    // The target gets what it needs.
    expect(sent.every(({ headers }) => headers.some(([known, one]) => known === name && one === value))).toBe(
      true,
    );
    const report = buildReport(outcome, {
      url: 'http://in.process',
      seed: 1,
      options: '',
      tool: { name: 'test', version: '0' },
      budget: 'quick',
      profiles: ['core'],
      rules,
      started: new Date(0),
    });
    expect(report.clauses.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
    for (const reporter of await Promise.all(reporterNames.map(loadReporter))) {
      const text = reporter.render(report, { colour: false });
      for (const shown of [value, secret, Buffer.from(`user:${secret}`).toString('base64')])
        expect(text).not.toContain(shown);
    }
    const json = JSON.stringify(report);
    expect(json).toContain(`$HEADER_${name.toUpperCase().replaceAll('-', '_')}`);
    // Only the operation's own credential is one that no answer may repeat.
    expect(report.clauses.find(({ id }) => id === 'x-amz-bearer-not-echoed')?.findings).toEqual([]);
  });

  it.each([
    ['Accept', 'application/json'],
    ['User-Agent', 'MyAgent/1.2.3 build 20261121'],
    ['X-Forwarded-For', '203.0.113.71'],
    ['Origin', 'https://example.com:8443'],
  ])('%s: %s is nothing to hide', async (name, value) => {
    const outcome = await runInProcess({
      target: {
        url: 'http://in.process',
        connectionToken: trialTokens[0],
        headers: [[name, value]],
      },
      only: ['content-max-length'],
      budget: 'quick',
    });
    expect(outcome.exchanges[0]?.request.headers).toContainEqual([name, value]);
  });

  it.each(['true', 'null', '1', 'staging', 'application', 'x'])(
    'X-Mode: %s is hidden in requests, and left in answers, where it stands by accident',
    async (value) => {
      const { text } = redactor(headerSecrets([['X-Mode', value]]));
      expect(text(`{"a":${value}}`)).toBe(`{"a":${value}}`);
      const outcome = await runInProcess({
        target: {
          url: 'http://in.process',
          connectionToken: trialTokens[0],
          headers: [['X-Mode', value]],
        },
        only: ['content-max-length'],
        budget: 'quick',
      });
      expect(outcome.exchanges[0]?.request.headers).toContainEqual(['X-Mode', '$HEADER_X_MODE']);
    },
  );

  it('that is short is hidden in answers too where its name says that it is a credential', () => {
    const { text } = redactor(headerSecrets([['X-Api-Key', 'hunter']]));
    expect(text('{"key":"hunter","Id":"0hunter1"}')).toBe('{"key":"$HEADER_X_API_KEY","Id":"0hunter1"}');
  });
});
