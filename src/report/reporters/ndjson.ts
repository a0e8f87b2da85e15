import { jsonText } from '../../markup/json.ts';
import type { Report } from '../report.ts';
import type { Beginning, Happened, Reporter } from '../reporter.ts';

/** Events, one line of JSON each, as `reports/events.schema.json` describes them: a run's while it goes on. */
export const ndjson: Reporter = {
  name: 'ndjson',
  summary: 'events, a line of JSON each, written while the run goes on',
  live: {
    start,
    phase: (phase, requests) => line({ event: 'phase', phase, requests }),
    exchange: (exchange) => line(exchangeEvent(exchange)),
    end,
  },
  render: (report) =>
    start(report) +
    (report.exchanges ?? []).map((exchange) => line(exchangeEvent(exchange))).join('') +
    end(report),
};

function line(event: object): string {
  return `${jsonText(event)}\n`;
}

function start({ version, tool, description, target, stats }: Beginning): string {
  const { seed, budget, profiles, started } = stats;
  return line({ event: 'start', version, tool, description, target, seed, budget, profiles, started });
}

function exchangeEvent({ number, case: told, response, trouble, milliseconds }: Happened): object {
  return {
    event: 'exchange',
    number,
    case: told,
    ...(response === undefined ? {} : { status: response.status }),
    ...(trouble === undefined ? {} : { trouble: trouble.kind }),
    milliseconds,
  };
}

function end({ clauses, causes, notJudged, verdict, reason, stats }: Report): string {
  return [
    ...clauses.flatMap(({ findings, ...clause }) => [
      ...findings.map((finding) => ({ event: 'finding', ...finding })),
      { event: 'clause', ...clause, findings: findings.map(({ id }) => id) },
    ]),
    ...causes.map((cause) => ({ event: 'cause', ...cause })),
    ...notJudged.map((one) => ({ event: 'not judged', ...one })),
    { event: 'end', verdict, ...(reason === undefined ? {} : { reason }), stats },
  ]
    .map(line)
    .join('');
}
