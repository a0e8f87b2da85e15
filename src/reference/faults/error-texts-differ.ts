import type { Fault } from '../fault.ts';

/** The two members for the text hold two texts. */
export const errorTextsDiffer: Fault = {
  id: 'error-texts-differ',
  family: 'H',
  summary: 'the two members for the text hold two texts',
  step: 'errorBody',
  deviate: () => (error, text) => JSON.stringify({ Message: error, message: text }),
  breaks: ['response-alternatives-agree@*error-body-alternatives-agree'],
};
