import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';
import { membersText, withBody } from '../judging/request.ts';

/** A required member under a name in another case, or with white space, is missing. */
export const memberNamesExact = refuses({
  id: 'member-names-exact',
  judges: 'body/member-names-exact',
  summary: 'A required member under nearly its name is missing.',
  plan: (_, { contract, base }) =>
    contract.members
      .filter(({ required }) => required)
      .flatMap(({ name }) =>
        [
          name.toLowerCase(),
          name.toUpperCase(),
          name.slice(0, 1).toLowerCase() + name.slice(1),
          snake(name),
          `${name} `,
          ` ${name}`,
        ]
          .filter((other) => other !== name)
          .map((other) =>
            single(
              `body member ${name}: named ${JSON.stringify(other)}`,
              withBody(
                base,
                membersText(base.members.map(([known, json]) => [known === name ? other : known, json])),
              ),
              { expect: 'refused', twin: base },
            ),
          ),
      ),
});

function snake(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
}
