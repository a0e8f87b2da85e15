import type { Fault } from '../fault.ts';

/** A member's limit is applied to the body. */
export const limitsTheWholeBody: Fault = {
  id: 'limits-the-whole-body',
  family: 'A',
  summary: "a member's limit is applied to the body",
  step: 'decode',
  deviate: (decode) => (bytes, contract) =>
    bytes.length > Math.max(...contract.members.map(({ schema }) => schema.maxLength ?? 0))
      ? undefined
      : decode(bytes, contract),
  breaks: ['length-at-maximum@*-max-length', 'refusal-error@*-max-length'],
};
