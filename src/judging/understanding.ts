import type { Client } from '../contract/client-clauses.ts';
import type { Contract } from '../contract/contract.ts';
import { bodyMember, readBody } from './body.ts';
import { headerName } from './error-name.ts';
import type { Exchange } from './exchange.ts';

/** The name that a client takes an error for; undefined where it finds none. */
export function understoodName(
  exchange: Exchange,
  client: Client,
  { errorType }: Contract,
): string | undefined {
  if (errorType === undefined) return undefined;
  const { problem, text } = readBody(exchange);
  if (client.needs?.includes('json errors') === true && problem !== undefined && text !== '')
    return undefined;
  for (const place of client.names) {
    const found = place === 'header' ? headerName(exchange, errorType) : bodyMember(exchange, place);
    if (typeof found !== 'string' || found === '') continue;
    const own = client.namespaces.includes(place) ? (found.split('#').at(-1) ?? '') : found;
    return own.includes('#') ? own : (own.split(':')[0] ?? '').trim();
  }
  return undefined;
}

/** The text that a client shows of an error; undefined where it finds none. */
export function understoodText(exchange: Exchange, { text }: Client): string | undefined {
  return text
    .map((name) => bodyMember(exchange, name))
    .find((value): value is string => typeof value === 'string' && value.trim() !== '');
}

/** Why a client has not the whole of a success; undefined where it has. */
export function misread(
  exchange: Exchange,
  { needs = [] }: Client,
  { success }: Contract,
): string | undefined {
  const { problem, text = '' } = readBody(exchange);
  if (problem !== undefined) {
    const marked = text.startsWith('\uFEFF') && !needs.includes('no byte order mark');
    return marked ? undefined : problem;
  }
  const lost = (success.schema?.required ?? []).find((name) => {
    const value = bodyMember(exchange, name);
    return value === undefined || value === null;
  });
  if (lost !== undefined) return `no ${lost}`;
  if (!needs.includes('strings')) return undefined;
  const other = Object.entries(success.schema?.properties ?? {}).find(([name, { type }]) => {
    const value = bodyMember(exchange, name);
    return type === 'string' && value !== undefined && value !== null && typeof value !== 'string';
  });
  return other === undefined ? undefined : `${other[0]} is no text`;
}

/** Whether a client sends a request again after this answer. */
export function isRetried({ response }: Exchange, name: string | undefined, client: Client): boolean {
  const status = response?.status ?? 0;
  if (status >= 500) return true;
  return status === 429 && (name !== undefined || client.needs?.includes('a name to retry 429') !== true);
}
