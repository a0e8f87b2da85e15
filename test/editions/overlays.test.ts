import { describe, expect, test } from 'vitest';
import { isObject } from '../../src/contract/document.ts';
import { documentOf } from '../../src/editions/contract-of.ts';
import { editionsOf, ownEdition } from '../../src/editions/editions.ts';
import type { Overlay } from '../../src/editions/overlay.ts';
import { contracts, described } from './described.ts';

/** The editions in which the operation was published, from the history of its model and pages. */
const dates = [
  '2019-11-21',
  '2020-12-21',
  '2022-12-21',
  '2022-12-23',
  '2024-01-12',
  '2024-02-16',
  '2025-08-18',
];

/** Each place where two documents differ, as its pointer with the value before and after. */
function differences(before: unknown, after: unknown, pointer = '#'): readonly string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (isObject(before) && isObject(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => differences(before[name], after[name], `${pointer}/${name}`));
  }
  return [`${pointer}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`];
}

test('there is one for each edition, and the description is of the newest', () => {
  expect(described.overlays.map(({ info }) => info.version)).toEqual(dates);
  expect(editionsOf(described)).toEqual(dates);
  expect(ownEdition(described)).toBe(dates.at(-1));
  expect(contracts.map(({ edition }) => edition)).toEqual(dates);
});

test.each(dates.slice(1).map((date, index) => [dates[index] ?? '', date] as const))(
  'what differs between %s and %s is what is known of it',
  async (before, after) => {
    const [one, other] = [await documentOf(described, before), await documentOf(described, after)];
    expect(differences(one, other)).toMatchSnapshot();
  },
);

describe('each action does something', () => {
  const actions = described.overlays.flatMap((overlay) =>
    overlay.actions.map(
      (action, index) => [`${overlay.info.version} ${action.target}`, overlay, index] as const,
    ),
  );

  test.each(actions)('%s', async (_, overlay, index) => {
    const without: Overlay = { ...overlay, actions: overlay.actions.filter((__, at) => at !== index) };
    const cut = {
      ...described,
      overlays: described.overlays.map((one) => (one === overlay ? without : one)),
    };
    // The newest changes nothing of the description, which has its date already.
    if (overlay.info.version === ownEdition(described)) {
      expect(overlay.actions).toHaveLength(1);
      return;
    }
    const whole = JSON.stringify(await documentOf(described, overlay.info.version));
    const rest = await documentOf(cut, overlay.info.version).then(
      (document) => JSON.stringify(document),
      (error: unknown) => String(error),
    );
    expect(rest).not.toBe(whole);
  });
});

test('the reference of what an action changes is left as it was', async () => {
  const before = JSON.stringify(described.document);
  await documentOf(described, dates[0] ?? '');
  expect(JSON.stringify(described.document)).toBe(before);
});
