import type { ErrorType } from '../contract/contract.ts';
import { bodyMember } from './body.ts';
import { headerValues, type Exchange } from './exchange.ts';

/** The bare name: without the namespace before `#` and without the suffix after a colon. */
export function bareName(name: string): string {
  return (name.split('#').at(-1) ?? name).split(':')[0]?.trim() ?? '';
}

/** What the header says, as it stands there. */
export function headerName(exchange: Exchange, { header }: ErrorType): string | undefined {
  return headerValues(exchange, header)[0];
}

/** What the body says, as it stands there, member by member. */
export function bodyNames(exchange: Exchange, { members }: ErrorType): readonly string[] {
  return members
    .map((member) => bodyMember(exchange, member))
    .filter((name): name is string => typeof name === 'string');
}

/** The error's bare name, from the header or else from the body. */
export function errorName(exchange: Exchange, type: ErrorType | undefined): string | undefined {
  if (type === undefined) return undefined;
  const name = headerName(exchange, type) ?? bodyNames(exchange, type)[0];
  return name === undefined ? undefined : bareName(name);
}
