import type { Variant } from '../fault.ts';

/** Every answer has headers for browsers. */
export const crossOriginHeaders: Variant = {
  id: 'cross-origin-headers',
  summary: 'every answer has headers for browsers',
  step: 'send',
  deviate: (send) => async (response, request, world) => {
    const answer = await send(response, request, world);
    const headers = [
      ...answer.headers,
      ['Access-Control-Allow-Origin', '*'],
      ['Access-Control-Expose-Headers', world.contract.errorType?.header ?? '*'],
      ['Vary', 'Origin'],
    ] as const;
    return { ...answer, headers };
  },
};
