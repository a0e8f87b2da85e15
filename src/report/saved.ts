import type { Exchange } from '../judging/exchange.ts';
import type { Outcome } from '../run/run.ts';
import { exchangeReport } from './findings.ts';
import type { BodyReport, SavedExchange } from './report.ts';

/** An exchange as it is kept whole, but for what of a body is too long. */
export function savedExchange(
  exchange: Exchange,
  started: Date,
  { disregarded }: Pick<Outcome, 'disregarded'>,
): SavedExchange {
  const { expect, sentAt, tokens, leaked, onlyThis } = exchange;
  return {
    ...exchangeReport(exchange, started),
    expect,
    sentAt,
    ...(Object.keys(tokens).length === 0 ? {} : { tokens }),
    ...(leaked.length === 0 ? {} : { leaked }),
    ...(onlyThis === undefined ? {} : { onlyThis }),
    ...(disregarded(exchange) ? { disregarded: true } : {}),
  };
}

/**
 * The exchange again.
 *
 * @param url base URL of the target that it was recorded with
 */
export function restored(saved: SavedExchange, url: string): Exchange {
  const { number, case: caseId, request, response, trouble, expect, sentAt, milliseconds } = saved;
  const prefix = new URL(url).pathname.replace(/\/+$/, '');
  const { target } = request;
  return {
    number,
    caseId,
    expect,
    request: {
      ...request,
      path: target.startsWith(prefix) ? target.slice(prefix.length) : target,
      body: bytes(request.body),
    },
    ...(response === undefined
      ? {}
      : {
          response: {
            status: response.status,
            headers: response.headers,
            body: bytes(response.body),
            ...(response.body.cut === true ? { cut: true } : {}),
          },
        }),
    ...(trouble === undefined ? {} : { trouble: { ...trouble, kind: kindOf(trouble.kind) } }),
    ...(saved.onlyThis === undefined ? {} : { onlyThis: saved.onlyThis }),
    sentAt,
    milliseconds,
    tokens: saved.tokens ?? {},
    leaked: saved.leaked ?? [],
  };
}

function bytes({ text, base64 }: BodyReport): Uint8Array {
  return base64 === undefined ? Buffer.from(text ?? '') : Buffer.from(base64, 'base64');
}

function kindOf(kind: string): NonNullable<Exchange['trouble']>['kind'] {
  return kind === 'timeout' || kind === 'protocol' || kind === 'aborted' ? kind : 'connection';
}
