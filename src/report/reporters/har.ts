import { jsonText } from '../../markup/json.ts';
import type { BodyReport, ExchangeReport, Report } from '../report.ts';
import type { Reporter } from '../reporter.ts';

/** HAR 1.2 of every exchange; of those of the findings, where a saved report has no others. */
export const har: Reporter = {
  name: 'har',
  summary: 'HAR 1.2 of every exchange, for a browser or a proxy to open',
  exchanges: true,
  render: (report) => {
    const { tool, stats, target, verdict } = report;
    const all = report.exchanges ?? ofFindings(report);
    const origin = new URL(target.url).origin;
    return `${jsonText(
      {
        log: {
          version: '1.2',
          creator: tool,
          entries: all.map((one) => entry(one, origin, Date.parse(stats.started))),
          comment: `${verdict}; ${report.exchanges === undefined ? 'the exchanges of the findings alone' : 'every exchange of the run'}`,
        },
      },
      1,
    )}\n`;
  },
};

function ofFindings({ clauses }: Report): readonly ExchangeReport[] {
  const all = clauses.flatMap(({ findings }) => findings.flatMap(({ exchanges }) => exchanges));
  const byNumber = new Map(all.map((one) => [one.number, one]));
  return [...byNumber.values()].sort((one, other) => one.number - other.number);
}

type Fields = ExchangeReport['request']['headers'];

function entry(exchange: ExchangeReport, origin: string, started: number): object {
  const { number, at = 0, case: told, request, response, trouble, milliseconds } = exchange;
  const type = field(request.headers, 'content-type');
  return {
    startedDateTime: new Date(started + at).toISOString(),
    time: milliseconds,
    request: {
      method: request.method,
      url: origin + request.target,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: fields(request.headers),
      queryString: query(request.target),
      ...(request.body.size === 0
        ? {}
        : { postData: { mimeType: type, ...textOf(request.body, '_encoding') } }),
      headersSize: -1,
      bodySize: request.body.size,
    },
    response: {
      status: response?.status ?? 0,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: fields(response?.headers ?? []),
      content: {
        size: response?.body.size ?? 0,
        mimeType: field(response?.headers ?? [], 'content-type'),
        ...(response === undefined ? {} : textOf(response.body, 'encoding')),
      },
      redirectURL: field(response?.headers ?? [], 'location'),
      headersSize: -1,
      bodySize: response?.body.size ?? -1,
      ...(trouble === undefined ? {} : { _error: `${trouble.kind}: ${trouble.message}` }),
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
    comment: `${number}: ${told}`,
  };
}

function fields(headers: Fields): readonly object[] {
  return headers.map(([name, value]) => ({ name, value }));
}

function field(headers: Fields, wanted: string): string {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
}

function query(target: string): readonly object[] {
  const from = target.indexOf('?');
  return from < 0
    ? []
    : [...new URLSearchParams(target.slice(from))].map(([name, value]) => ({ name, value }));
}

/** HAR knows an encoding for answers only; that of a request goes under a name of its own. */
function textOf({ text, base64, cut }: BodyReport, encoding: 'encoding' | '_encoding'): object {
  return {
    text: text ?? base64 ?? '',
    ...(base64 === undefined ? {} : { [encoding]: 'base64' }),
    ...(cut === true ? { comment: 'cut' } : {}),
  };
}
