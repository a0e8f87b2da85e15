import { bodyMember } from '../judging/body.ts';
import { excerpt } from '../judging/received.ts';
import { typedErrors } from '../judging/scope.ts';
import { surveys } from '../judging/surveys.ts';

/** A member that clients read the error's name from holds a text: JS v2 takes a number for the name. */
export const errorNameText = surveys({
  id: 'error-name-text',
  judges: 'errorType/name-text',
  summary: 'What stands in place of an error name is a text.',
  concerns: (_, evidence) => typedErrors(evidence),
  wrong: (_, exchange, { contract: { errorType } }) => {
    const other = (errorType?.members ?? [])
      .map((member) => bodyMember(exchange, member))
      .find((value) => value !== undefined && value !== null && typeof value !== 'string');
    return other === undefined ? undefined : { expected: 'a text, or nothing', received: excerpt(other) };
  },
});
