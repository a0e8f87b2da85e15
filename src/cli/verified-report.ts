import type { Contract } from '../contract/contract.ts';
import { kebab } from '../contract/names.ts';
import { gravest } from '../judging/verdict.ts';
import type { PactFile } from '../pact/pact-file.ts';
import type { VerifiedConsumer } from '../pact/verification.ts';
import { verdictOf } from '../report/build.ts';
import { causesOf } from '../report/causes.ts';
import { curl } from '../report/curl.ts';
import type { ClauseReport, ExchangeReport, FindingReport, Report } from '../report/report.ts';
import { tool } from '../report/tool.ts';

/** What the contracts were verified with. */
export interface Verified {
  readonly url: string;
  readonly stateUrl: string;
  readonly contract: Contract;
  readonly consumers: readonly VerifiedConsumer[];
  readonly pacts: readonly PactFile[];
  readonly seconds: number;
  readonly started: Date;
}

/** The result of Pact as a report of the suite: a clause for each consumer, a rule for each of its interactions. */
export function verifiedReport(verified: Verified): Report {
  const { url, contract, consumers, seconds, started } = verified;
  const clauses = consumers.map((one) => clauseOf(one, verified));
  return {
    version: 1,
    tool: tool(),
    description: { operation: contract.operation, title: contract.title, edition: contract.edition },
    target: { url },
    verdict: verdictOf(
      clauses.map(({ verdict }) => verdict),
      false,
    ),
    clauses,
    causes: causesOf(clauses.flatMap(({ findings }) => findings)),
    notJudged: [],
    stats: {
      requests: consumers.reduce((sum, { interactions }) => sum + interactions.length, 0),
      seconds: Math.round(seconds * 1000) / 1000,
      seed: 0,
      budget: 'default',
      profiles: ['clients'],
      throttled: 0,
      phases: {},
      started: started.toISOString(),
    },
  };
}

function clauseOf({ consumer, interactions }: VerifiedConsumer, verified: Verified): ClauseReport {
  const clause = verified.contract.clauses.find(({ id }) => id === `client-${consumer}`);
  const id = clause?.id ?? `client-${kebab(consumer)}`;
  return {
    id,
    level: 'MUST',
    authority: 'client',
    profile: 'clients',
    statement: clause?.statement ?? `The contract of ${consumer} is kept.`,
    sources: clause?.sources ?? [],
    pointer: clause?.pointer ?? '#',
    verdict: gravest(interactions.map(({ verdict }) => verdict)),
    rules: interactions.map(({ description, verdict, reasons }) => ({
      rule: kebab(description),
      verdict,
      cases: 1,
      ...(verdict === 'pass' || reasons.length === 0 ? {} : { reason: reasons.join('; ') }),
    })),
    findings: interactions
      .filter(({ verdict }) => verdict === 'fail' || verdict === 'info')
      .map(({ description, verdict, reasons }): FindingReport => {
        const exchange = exchangeOf(consumer, description, verified);
        const rule = kebab(description);
        const { method, target, headers, body } = exchange.request;
        return {
          id: `${rule}@${id}`,
          clause: id,
          rule,
          level: verdict === 'fail' ? 'MUST' : 'MAY',
          about: description,
          expected: `the answer that the contract of ${consumer} has`,
          received: reasons.join('; ') || 'another answer',
          count: 1,
          exchanges: [exchange],
          curl: curl(
            { method, target, headers, body: Buffer.from(body.text ?? '') },
            new URL(verified.url).origin,
          ),
          replay: `npx sendevent-conformance contracts verify ${verified.url} --state-url ${verified.stateUrl} --consumer ${consumer}`,
          seed: 0,
        };
      }),
  };
}

/** The request of an interaction; Pact does not tell what came back beside the differences. */
function exchangeOf(
  consumer: string,
  description: string,
  { pacts, contract, url }: Verified,
): ExchangeReport {
  const pact = pacts.find((one) => one.consumer.name === consumer);
  const request = pact?.interactions.find((one) => one.description === description)?.request;
  const content = request?.body?.content;
  const text =
    typeof content === 'string' && request?.body?.encoded === 'base64'
      ? Buffer.from(content, 'base64').toString()
      : JSON.stringify(content ?? {});
  const prefix = new URL(url).pathname.replace(/\/+$/, '');
  return {
    number: 0,
    case: description,
    request: {
      method: request?.method ?? contract.method,
      target: prefix + (request?.path ?? contract.path),
      headers: Object.entries(request?.headers ?? {}).map(([name, values]) => [
        name,
        name === contract.credential?.header ? '$CONNECTION_TOKEN' : values.join(', '),
      ]),
      body: { text, size: Buffer.byteLength(text) },
    },
    trouble: { kind: 'protocol', message: 'Pact tells the differences, not the whole answer' },
    milliseconds: 0,
  };
}
