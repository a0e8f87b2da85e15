import type { Clause } from '../contract/clause.ts';
import { responseWith, type Contract } from '../contract/contract.ts';
import { isObject, type Schema } from '../contract/document.ts';
import { keeps } from '../contract/validator.ts';
import { withoutIdle } from './alternatives.ts';
import { readBody } from './body.ts';
import type { Exchange } from './exchange.ts';
import { bodyExcerpt, excerpt } from './received.ts';
import { withStatusOf } from './scope.ts';
import { surveys, type Wrong } from './surveys.ts';
import type { Evidence, Rule } from './rule.ts';

/** The value that the clause stands on in an answer; absent where the body has none or is no object. */
export function valueAt(
  { place }: Clause,
  exchange: Exchange,
  contract: Contract,
): { readonly value?: unknown } {
  const { problem, value: whole } = readBody(exchange);
  if (problem !== undefined) return {};
  if (place.in !== 'response' || place.member === undefined) return { value: whole };
  const value = withoutIdle(whole, responseWith(contract, exchange.response?.status)?.schema);
  return isObject(value) && Object.hasOwn(value, place.member) ? { value: value[place.member] } : {};
}

/** The answers that have a value where the clause stands: an absent member gives nothing to judge. */
export function withValueAt(clause: Clause, evidence: Evidence): readonly Exchange[] {
  const { place } = clause;
  const whole = place.in === 'response' && place.member === undefined;
  return withStatusOf(clause, evidence).filter(
    (exchange) => whole || 'value' in valueAt(clause, exchange, evidence.contract),
  );
}

const keywordSchemas = new WeakMap<Clause, Schema>();

/** The clause's keyword as a schema of its own. */
function schemaOf(clause: Clause): Schema {
  const known = keywordSchemas.get(clause);
  if (known !== undefined) return known;
  const schema = { [clause.kind.split('/')[1] ?? '']: clause.value };
  keywordSchemas.set(clause, schema);
  return schema;
}

/** What the clause says, as a part of a sentence. */
export function stated({ statement }: Clause): string {
  return statement.replace(/\.$/, '');
}

/**
 * A rule that holds one schema keyword against the value in each answer. A member that is absent keeps
 * it; a body that is no JSON breaks the type of the whole body.
 */
export function responseKeyword(parts: Pick<Rule, 'id' | 'judges' | 'summary'>): Rule {
  return surveys({
    ...parts,
    concerns: withValueAt,
    wrong: (clause, exchange, { contract }): Wrong | undefined => {
      const { problem } = readBody(exchange);
      const at = valueAt(clause, exchange, contract);
      const whole = clause.place.in === 'response' && clause.place.member === undefined;
      if (problem !== undefined)
        return whole && clause.kind.endsWith('/type')
          ? { expected: stated(clause), received: problem }
          : undefined;
      if (!('value' in at) || keeps(schemaOf(clause), at.value)) return undefined;
      return { expected: stated(clause), received: whole ? bodyExcerpt(exchange) : excerpt(at.value) };
    },
  });
}
