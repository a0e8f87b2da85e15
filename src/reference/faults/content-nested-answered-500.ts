import type { Fault } from '../fault.ts';
import { failure } from '../failure.ts';
import { Refusal } from '../refusal.ts';

const deep = '['.repeat(500);

/** Deep nesting in the JSON that a text holds makes the server fail. */
export const contentNestedAnswered500: Fault = {
  id: 'content-nested-answered-500',
  family: 'B',
  summary: 'deep nesting in the JSON that a text holds makes the server fail',
  step: 'object',
  deviate: (object) => (value, contract) => {
    const body = object(value, contract);
    const texts = Object.values(body ?? {}).filter((one) => typeof one === 'string');
    if (texts.some((text) => text.includes(deep))) throw new Refusal(failure(contract), 'Something failed.');
    return body;
  },
  breaks: ['content-odd@*-content-schema', 'server-error@no-server-error'],
};
