import type { CredentialForm } from '../judging/credential-forms.ts';
import type { Exchange } from '../judging/exchange.ts';
import type { Request } from '../judging/request.ts';
import type { Purpose, Sender } from './sender.ts';

/** Exchanges of an earlier run, and those of them that are not judged, since the target was out of order. */
export interface Recorded {
  /** Forms of the credential that were sent. */
  readonly forms: readonly CredentialForm[];
  readonly exchanges: readonly Exchange[];
  readonly disregarded: (exchange: Exchange) => boolean;
}

/**
 * A sender that sends nothing: each request gets the answer that its case got in an earlier run, in the
 * order of the run, and one of which nothing is recorded stays without one.
 */
export function recordedSender(
  { exchanges, disregarded }: Omit<Recorded, 'forms'>,
  signal: AbortSignal,
): Sender {
  const byCase = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    if (disregarded(exchange) || isRepeated(exchange)) continue;
    const known = byCase.get(exchange.caseId);
    if (known === undefined) byCase.set(exchange.caseId, [exchange]);
    else known.push(exchange);
  }
  const all = [...exchanges];
  const send = (request: Request, { caseId, expect, tokens }: Purpose): Promise<Exchange> => {
    const found = byCase.get(caseId)?.shift();
    const answer = found ?? nothing(request, caseId, expect);
    for (const [name, token] of Object.entries(answer.tokens)) tokens.set(name, token);
    return Promise.resolve(answer);
  };
  return {
    send,
    exchanges: () => all,
    hold: () => undefined,
    disregard: () => undefined,
    disregarded,
    lost: () => undefined,
    trust: () => undefined,
    healthy: () => Promise.resolve(true),
    outages: () => 0,
    throttled: () => 0,
    resent: () => 0,
    signal,
  };
}

/** What was sent again at once, so that another exchange of the case is its answer. */
function isRepeated({ response, onlyThis, expect }: Exchange): boolean {
  return expect === 'answered' && (response?.status === 429 || (response === undefined && onlyThis === true));
}

function nothing(request: Request, caseId: string, expect: Exchange['expect']): Exchange {
  return {
    number: 0,
    caseId,
    expect,
    request: {
      method: request.method,
      target: request.path,
      path: request.path,
      headers: [],
      body: new Uint8Array(),
    },
    trouble: { kind: 'aborted', message: 'no exchange of it was saved' },
    sentAt: 0,
    milliseconds: 0,
    tokens: {},
    leaked: [],
  };
}
