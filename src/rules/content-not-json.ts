import { single } from '../judging/case.ts';
import { examplesUnder } from '../judging/conditions.ts';
import { refuses } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { memberJson, withMember } from '../judging/request.ts';

/** Text that is not of its `contentMediaType` is refused. Judged for JSON alone. */
export const contentNotJson = refuses({
  id: 'content-not-json',
  judges: 'conditional/contentMediaType',
  summary: 'Text that has to hold JSON and does not is refused.',
  plan: (clause, bench) => {
    if (clause.value !== 'application/json') return [];
    const name = namedMember(clause);
    return examplesUnder(clause, bench).flatMap((example, index) => {
      const legal = JSON.parse(memberJson(example.request, name) ?? '""') as string;
      return (
        index === 0 ? ['hello', `${legal}x`, legal.slice(0, -1), legal.replaceAll('"', "'")] : ['hello']
      ).map((text) =>
        single(
          `body member ${name}: ${JSON.stringify(text)} (${example.name})`,
          withMember(example.request, name, JSON.stringify(text)),
          {
            expect: 'refused',
            twin: example.request,
          },
        ),
      );
    });
  },
});
