import type { Fault } from '../fault.ts';
import { keeps } from '../../contract/validator.ts';

/** A part of the server of its own answers what a condition names, and says nothing of pages. */
export const conditionalSuccessNotShared: Fault = {
  id: 'conditional-success-not-shared',
  family: 'I',
  summary: 'a page cannot read the success of a receipt',
  step: 'shared',
  deviate: (shared) => (response, request, contract) =>
    response.status < 300 &&
    request.method === contract.method &&
    contract.conditions.some(({ when }) => keeps(when, JSON.parse(Buffer.from(request.body).toString())))
      ? []
      : shared(response, request, contract),
  breaks: ['success-cross-origin@cross-origin-success'],
};
