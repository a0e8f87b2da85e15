import { single } from '../judging/case.ts';
import { refuses } from '../judging/expectations.ts';

/**
 * Another path, or the path in another case, is not served. Not judged: a slash at the end, path
 * parameters and percent-encoded letters, on which routers differ.
 */
export const pathOther = refuses({
  id: 'path-other',
  judges: 'operation/path-exact',
  summary: 'No other path is served.',
  plan: (_, { contract, base }) => {
    const { path } = contract;
    return [path.toUpperCase(), `${path}/unknown`, `${path}s`, path.slice(0, -1), `/${path}`]
      .filter((other, index, all) => other !== path && all.indexOf(other) === index)
      .map((other) => single(`path: ${other}`, { ...base, path: other }, { expect: 'refused', twin: base }));
  },
});
