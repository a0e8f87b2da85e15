import type { Contract } from '../contract/contract.ts';
import { withHeader, type Request } from './request.ts';

/** The header fields that real clients add, which a target ignores; a page's origin only where it is known. */
export function clientHeaders(
  { clauses }: Contract,
  origin: string | undefined,
): readonly (readonly [name: string, value: string])[] {
  const clause = clauses.find(({ kind }) => kind === 'operation/headers-ignored');
  const headers = (clause?.parameters.headers ?? {}) as Readonly<Record<string, string>>;
  return Object.entries(headers).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    // A server may refuse the page of an origin that it does not know.
    if (name.toLowerCase() !== 'origin') return [[name, value]];
    return origin === undefined ? [] : [[name, origin]];
  });
}

/** The request with all of them. */
export function asClientsSend(request: Request, contract: Contract, origin: string | undefined): Request {
  return clientHeaders(contract, origin).reduce(
    (made, [name, value]) => withHeader(made, name, value),
    request,
  );
}
