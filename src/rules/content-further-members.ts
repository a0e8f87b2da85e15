import { isObject } from '../contract/document.ts';
import { single } from '../judging/case.ts';
import { examplesUnder } from '../judging/conditions.ts';
import { accepts } from '../judging/expectations.ts';
import { namedMember } from '../judging/lengths.ts';
import { memberJson, withMember } from '../judging/request.ts';

/** Further members in the JSON that a text holds are tolerated, and so is its white space. */
export const contentFurtherMembers = accepts({
  id: 'content-further-members',
  judges: 'content/additionalProperties',
  summary: 'Further members in the JSON that a text holds are tolerated.',
  plan: (clause, bench) => {
    const name = namedMember(clause);
    return examplesUnder(clause, bench).flatMap((example) => {
      const legal: unknown = JSON.parse(JSON.parse(memberJson(example.request, name) ?? '""') as string);
      if (!isObject(legal)) return [];
      return [
        ['a further member', JSON.stringify({ ...legal, unknownToTheServer: true })],
        ['white space', JSON.stringify(legal, null, 2)],
      ].map(([told = '', text = '']) =>
        single(
          `body member ${name}: ${told} (${example.name})`,
          withMember(example.request, name, JSON.stringify(text)),
          { expect: 'accepted' },
        ),
      );
    });
  },
});
