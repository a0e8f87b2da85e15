import { readBody } from '../judging/body.ts';
import { served } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** A success is one JSON text in strict UTF-8, in which no member stands twice. */
export const successJson = surveys({
  id: 'success-json',
  judges: 'success/json',
  summary: 'A success is strict JSON in strict UTF-8.',
  concerns: (_, evidence) => served(evidence),
  wrong: (_, exchange) => {
    const { problem, twice } = readBody(exchange);
    if (problem !== undefined) return { expected: 'a JSON body in UTF-8', received: problem };
    return twice.length === 0
      ? undefined
      : { expected: 'each member once', received: `${twice.join(' and ')} twice` };
  },
});
