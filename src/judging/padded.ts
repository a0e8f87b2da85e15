import { isObject } from '../contract/document.ts';
import { scalars } from '../values/text.ts';
import { keeps } from '../contract/validator.ts';
import { bodyValue } from './conditions.ts';
import { withMember, type Request } from './request.ts';
import type { Bench } from './rule.ts';

/**
 * A legal request whose member holds JSON, for each condition that asks for it, and how to make that text any
 * length.
 *
 * @param filling one scalar value
 */
export function paddable(
  { contract, examples }: Bench,
  member: string,
  filling = 'a',
): readonly { readonly name: string; readonly ofLength: (length: number) => Request }[] {
  return contract.conditions
    .filter(({ then }) => then.properties?.[member]?.contentMediaType === 'application/json')
    .flatMap(({ when }) => examples.filter(({ request }) => keeps(when, bodyValue(request))))
    .flatMap(({ name, request }) => {
      const text: unknown = bodyValue(request)[member];
      if (typeof text !== 'string' || !isObject(JSON.parse(text))) return [];
      const padded = (length: number): string => {
        const open = `${text.slice(0, -1)},"padding":"`;
        return `${open}${filling.repeat(Math.max(0, length - scalars(open) - 2))}"}`;
      };
      return [
        { name, ofLength: (length: number) => withMember(request, member, JSON.stringify(padded(length))) },
      ];
    });
}
