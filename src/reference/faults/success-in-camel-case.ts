import type { Fault } from '../fault.ts';
import { edited } from '../edit.ts';

/** Member names start in lower case. */
export const successInCamelCase: Fault = {
  id: 'success-in-camel-case',
  family: 'F',
  summary: 'member names start in lower case',
  step: 'success',
  deviate:
    (success) =>
    (...all) =>
      edited(success(...all), (members) =>
        Object.fromEntries(
          Object.entries(members).map(([name, value]) => [
            name.slice(0, 1).toLowerCase() + name.slice(1),
            value,
          ]),
        ),
      ),
  breaks: ['response-required@response-*-required'],
};
