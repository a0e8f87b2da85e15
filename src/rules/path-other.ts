import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';

/**
 * Another path, or the path in another case, is not served. Not judged: a slash at the end, path
 * parameters and percent-encoded letters, on which routers differ.
 */
export const pathOther = refuses({
  id: 'path-other',
  judges: 'operation/path-exact',
  quick: ['in upper case', '/unknown', 'path: //'],
  summary: 'No other path is served.',
  plan: (_, { contract, base }) => {
    const { path } = contract;
    const upper = path.toUpperCase();
    return [
      [`${upper}, in upper case`, upper] as const,
      ...[`${path}/unknown`, `${path}s`, path.slice(0, -1), `/${path}`].map(
        (other) => [other, other] as const,
      ),
    ]
      .filter(
        ([, other], index, all) => other !== path && all.findIndex(([, one]) => one === other) === index,
      )
      .map(([told, other]) =>
        single(`path: ${told}`, { ...base, path: other }, { expect: 'refused', twin: base }),
      );
  },
});
