import type { Contract } from '../contract/contract.ts';
import { readBody } from './body.ts';
import { errorName } from './error-name.ts';
import { jsonText } from './json-text.ts';
import { accepted, type Exchange } from './exchange.ts';

/** What came back, in a few words: the status, the error's name, or why there is no answer. */
export function received(exchange: Exchange, contract: Contract): string {
  const { response, trouble } = exchange;
  if (response === undefined) return `no answer (${trouble?.message ?? 'unknown'})`;
  if (accepted(exchange)) return `${response.status}`;
  const name = errorName(exchange, contract.errorType);
  return name === undefined ? `${response.status}` : `${response.status} ${name}`;
}

/** A text of the target, short enough for a sentence. */
export function excerpt(value: unknown): string {
  const text = jsonText(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The answer's body, or its problem, short enough for a sentence. */
export function bodyExcerpt(exchange: Exchange): string {
  const { value, problem } = readBody(exchange);
  return problem ?? excerpt(value);
}
