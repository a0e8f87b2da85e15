import { describe, expect, it } from 'vitest';
import { toldChanges } from '../../src/cli/told-changes.ts';
import { counted } from '../../src/contract/counted.ts';
import { statement } from '../../src/contract/statement.ts';

describe('a number with what it counts', () => {
  it.each([
    [counted(0, 'request'), '0 requests'],
    [counted(1, 'request'), '1 request'],
    [counted(2, 'request'), '2 requests'],
    [counted(1, 'entry', 'entries'), '1 entry'],
    [counted(2, 'entry', 'entries'), '2 entries'],
    [statement('Id', 'minLength', 1), 'Id has at least 1 character (Unicode scalar values).'],
    [statement('Id', 'maxLength', 36), 'Id has at most 36 characters (Unicode scalar values).'],
    [toldChanges([{ kind: 'verdict', id: 'a', before: 'pass', after: 'fail' }]), /\n1 change\n$/],
  ])('%s', (text, expected) => {
    expect(text).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected);
  });
});
