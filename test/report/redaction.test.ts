import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build.ts';
import { loadReporter, reporterNames } from '../../src/report/reporters/index.ts';
import { rules } from '../../src/rules/index.ts';
import { run } from '../../src/run/run.ts';
import { now, type Transport } from '../../src/run/transport.ts';
import { contract } from '../reference/server.ts';

/** How a target repeats a text, in a body or in a header. */
const echoes: Readonly<Record<string, (text: string) => string>> = {
  raw: (text) => text,
  'JSON-escaped': (text) => JSON.stringify(text),
  'URL-encoded': encodeURIComponent,
  base64: (text) => Buffer.from(text).toString('base64'),
};

/** A target that is wrong about everything and repeats the tokens in each answer. */
function echoing(
  tokens: readonly string[],
  echo: (text: string) => string,
  where: 'body' | 'headers' | 'not text',
): Transport {
  let count = 0;
  return {
    send: () => {
      count += 1;
      const said = tokens.map(echo).join(' ');
      const body =
        where === 'body'
          ? JSON.stringify({ Id: said, AbsoluteTime: said, message: `unknown token ${said}` })
          : `<p>${said}</p>`;
      return Promise.resolve({
        status: [200, 400, 500][count % 3] ?? 200,
        headers: [
          ['Content-Type', 'application/json'],
          ['X-Amzn-Errortype', where === 'headers' ? said : 'ValidationException'],
          ...(where === 'headers'
            ? ([
                ['X-Token', said],
                [`X-${tokens[0] ?? ''}`, '1'],
              ] as const)
            : []),
        ],
        body:
          where === 'not text'
            ? Buffer.concat([Buffer.from([0xff]), Buffer.from(body)])
            : Buffer.from(where === 'body' ? body : '{}'),
        cut: false,
        sentAt: now(),
      });
    },
    close: () => Promise.resolve(),
  };
}

const token = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 16,
  maxLength: 80,
});

describe('a token that a target repeats', () => {
  for (const [form, echo] of Object.entries(echoes)) {
    it.concurrent.each(['body', 'headers', 'not text'] as const)(
      `${form}, in %s, stands in no report`,
      async (where) => {
        await fc.assert(
          fc.asyncProperty(token, token, async (connectionToken, secondConnectionToken) => {
            const url = 'http://127.0.0.1:1/prefix';
            const outcome = await run({
              contract,
              rules,
              target: { url, connectionToken, secondConnectionToken, headers: [] },
              transport: echoing([connectionToken, secondConnectionToken], echo, where),
              profiles: ['core'],
              only: [
                'content-max-length',
                'x-amz-bearer-not-echoed',
                'response-id-required',
                'response-status',
              ],
              skip: [],
              budget: 'quick',
              seed: 1,
              timeout: 1000,
              caseHeader: 'X-Conformance-Case',
              concurrency: 8,
              signal: AbortSignal.timeout(20_000),
            });
            const report = buildReport(outcome, {
              url,
              seed: 1,
              options: '',
              tool: { name: 'test', version: '0' },
              budget: 'quick',
              profiles: ['core'],
              rules,
              started: new Date(0),
              exchanges: true,
            });
            // There is something in it that could tell.
            expect(
              report.clauses.flatMap(({ findings }) => findings).flatMap(({ exchanges }) => exchanges).length,
            ).toBeGreaterThan(2);
            expect(report.clauses.find(({ id }) => id === 'x-amz-bearer-not-echoed')?.verdict).toBe('fail');
            for (const reporter of await Promise.all(reporterNames.map(loadReporter))) {
              const text = reporter.render(report, { colour: true });
              for (const secret of [connectionToken, secondConnectionToken]) {
                for (const shown of [
                  secret,
                  JSON.stringify(secret).slice(1, -1),
                  echo(secret),
                  encodeURIComponent(secret),
                  JSON.stringify(echo(secret)).slice(1, -1),
                ])
                  expect(text).not.toContain(shown);
              }
            }
          }),
          { numRuns: 2 },
        );
      },
      120_000,
    );
  }
});
