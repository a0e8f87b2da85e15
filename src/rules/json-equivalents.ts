import { single } from '../judging/case.ts';
import { accepts } from '../judging/expectations.ts';
import { withBody } from '../judging/request.ts';
import { equivalentJson } from '../values/equivalent-json.ts';

/** White space, escapes and the order of members carry no meaning (RFC 8259; real clients differ in all three). */
export const jsonEquivalents = accepts({
  id: 'json-equivalents',
  judges: 'body/json-equivalents',
  quick: ['white space of all four kinds'],
  summary: 'Other texts of the same object are accepted.',
  plan: (_, { base, examples }) =>
    [base, ...examples.slice(-2).map(({ request }) => request)].slice(0, 2).flatMap((request, index) =>
      equivalentJson(request.members)
        .slice(0, index === 0 ? Infinity : 1)
        .map(({ name, text }) =>
          single(`body: ${name}${index === 0 ? '' : ', another example'}`, withBody(request, text), {
            expect: 'accepted',
          }),
        ),
    ),
});
