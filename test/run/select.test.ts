import { describe, expect, it } from 'vitest';
import { everyRefusal } from '../../src/judging/rule.ts';
import { rules } from '../../src/rules/index.ts';
import {
  SelectorError,
  allPairs,
  key,
  needed,
  profilesOf,
  select,
  type Pair,
  type Selection,
} from '../../src/run/select.ts';
import { contract } from '../reference/server.ts';

const all = allPairs(contract, rules);
const nothing: Selection = { profiles: ['core'], only: [], skip: [], second: true };

function keys(pairs: readonly Pair[]): readonly string[] {
  return pairs.map(key);
}

describe('allPairs', () => {
  it('holds each rule on each clause that it judges once, and no excluded clause', () => {
    expect(new Set(keys(all)).size).toBe(all.length);
    const excluded = contract.clauses.filter((clause) => clause.excluded !== undefined);
    expect(excluded.length).toBeGreaterThan(0);
    expect(all.filter(({ clause }) => excluded.includes(clause))).toEqual([]);
    expect(keys(all)).toContain('length-above-maximum@content-max-length');
  });
});

describe('select', () => {
  it('takes the pairs of the profiles', () => {
    const core = select(all, nothing);
    expect(core.length).toBeGreaterThan(50);
    expect(core.filter(({ rule }) => rule.profile !== 'core' && rule.needsSecond !== true)).toEqual([]);
  });

  it('takes what needs a second connection where there is one, in whatever profile', () => {
    const needing = all.filter(({ rule }) => rule.needsSecond === true);
    expect(needing.length).toBeGreaterThan(0);
    const only = (second: boolean): readonly Pair[] =>
      select(all, { ...nothing, second }).filter(
        (pair) => needing.includes(pair) && pair.rule.profile !== 'core',
      );
    expect(only(true)).toEqual(needing.filter(({ rule }) => rule.profile !== 'core'));
    expect(only(false)).toEqual([]);
  });

  it.each([
    ['a clause', 'content-max-length', (pair: Pair) => pair.clause.id === 'content-max-length'],
    ['a rule', 'length-above-maximum', (pair: Pair) => pair.rule.id === 'length-above-maximum'],
    [
      'a rule on a clause',
      'length-above-maximum@content-max-length',
      (pair: Pair) => key(pair) === 'length-above-maximum@content-max-length',
    ],
  ])('takes only %s, or all but it', (_, selector, named) => {
    expect(select(all, { ...nothing, only: [selector] })).toEqual(all.filter(named));
    const rest = select(all, { ...nothing, skip: [selector] });
    expect(rest).toEqual(select(all, nothing).filter((pair) => !named(pair)));
    expect(rest.length).toBeLessThan(select(all, nothing).length);
  });

  it('takes what is named whatever its profile, and lets --skip have the last word', () => {
    const state = all.find(({ rule }) => rule.profile !== 'core');
    if (state === undefined) throw new Error('every rule is of the core profile');
    expect(select(all, { ...nothing, only: [key(state)] })).toEqual([state]);
    const skip = ['length-above-maximum'];
    expect(
      select(all, { ...nothing, only: ['content-max-length'], skip }).map(({ rule }) => rule.id),
    ).not.toContain(skip[0]);
  });

  it.each<[string, Partial<Selection>, string, RegExp]>([
    [
      'a slow rule',
      { only: ['body-slow'] },
      'Nothing is selected: body-slow is only carried out with --slow.',
      /^Add --slow, which takes \d+ s for it\.$/,
    ],
    [
      'what is skipped',
      { only: ['content-max-length'], skip: ['content-max-length'] },
      'Nothing is selected: --skip leaves out all that --only selects.',
      /--skip/,
    ],
    [
      'a profile all of which is skipped',
      { profiles: ['clients'], second: false, skip: rules.map(({ id }) => id) },
      'Nothing is selected: --skip leaves out all of the profile.',
      /--profile/,
    ],
  ])('says why nothing is left of %s', (_, selection, message, hint) => {
    expect(() => select(all, { ...nothing, ...selection })).toThrow(
      expect.objectContaining({
        code: 'NOTHING_SELECTED',
        message,
        hint: expect.stringMatching(hint) as string,
      }),
    );
  });

  it.each(['content-max-lenth', 'length-above-maximum@content-type-enum', '', '@', 'Content-Max-Length'])(
    'refuses %j, which names nothing',
    (selector) => {
      expect(() => select(all, { ...nothing, only: [selector] })).toThrow(SelectorError);
      expect(() => select(all, { ...nothing, skip: [selector] })).toThrow(SelectorError);
      expect(() => select(all, { ...nothing, only: ['content-max-length', selector] })).toThrow(
        `Nothing is called ${selector}:`,
      );
    },
  );
});

describe('needed', () => {
  it('is what was selected, where that plans its own requests', () => {
    const selected = select(all, { ...nothing, only: ['length-above-maximum@content-max-length'] });
    expect(needed(selected, all)).toEqual(selected);
  });

  it('adds the core profile for a rule that looks at every answer', () => {
    const selected = all
      .filter(
        ({ rule, clause }) =>
          rule.plan === undefined &&
          rule.property === undefined &&
          rule.judges !== everyRefusal &&
          clause.level === 'MUST',
      )
      .slice(0, 1);
    expect(selected).toHaveLength(1);
    const sent = needed(selected, all);
    expect(sent).toEqual(expect.arrayContaining(all.filter((pair) => profilesOf(pair)[0] === 'core')));
  });

  it('adds the rules of the clause for a rule that looks at its refusals', () => {
    const selected = all.filter(
      ({ rule, clause }) => rule.judges === everyRefusal && clause.id === 'content-max-length',
    );
    expect(selected.length).toBeGreaterThan(0);
    expect(new Set(needed(selected, all).map(({ clause }) => clause.id))).toEqual(
      new Set(['content-max-length']),
    );
    expect(needed(selected, all).length).toBeGreaterThan(selected.length);
  });
});
