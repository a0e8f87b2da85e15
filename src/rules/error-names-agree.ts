import { bareName, bodyNames } from '../judging/error-name.ts';
import { headerValues } from '../judging/exchange.ts';
import { typedErrors } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** Header and body name the same error; some clients believe the one, some the other. */
export const errorNamesAgree = surveys({
  id: 'error-names-agree',
  judges: 'errorType/agrees',
  summary: 'Header and body name the same error.',
  concerns: (_, evidence) => typedErrors(evidence),
  wrong: (_, exchange, { contract: { errorType } }) => {
    if (errorType === undefined) return undefined;
    const names = [...headerValues(exchange, errorType.header), ...bodyNames(exchange, errorType)].map(
      bareName,
    );
    return new Set(names).size <= 1 ? undefined : { expected: 'one name', received: names.join(' and ') };
  },
});
