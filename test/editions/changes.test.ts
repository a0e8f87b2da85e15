import { describe, expect, test } from 'vitest';
import type { Clause } from '../../src/contract/clause.ts';
import type { Contract } from '../../src/contract/contract.ts';
import { changes } from '../../src/editions/changes.ts';
import { actOn, together } from '../../src/editions/compatibility.ts';
import { span } from '../../src/editions/span.ts';
import { embedded } from '../in-process.ts';
import { contractAt } from './described.ts';

function sum(from: string, to: string) {
  return together(changes(contractAt(from), contractAt(to)).map(({ act }) => act));
}

const conflict = [
  'state-a-supervisor-has-joined-the-chat-error',
  'state-a-supervisor-has-joined-the-chat-otherwise',
];

describe('from one edition to the next', () => {
  test.each([
    ['2019-11-21', '2020-12-21', 'wording', false, false, ['authorization-ignored']],
    ['2020-12-21', '2022-12-21', 'additive', true, false, ['content-max-length']],
    [
      '2022-12-21',
      '2022-12-23',
      'additive',
      true,
      true,
      [
        'content-type-enum',
        'receipt-content-required',
        'receipt-content-content-media-type',
        'receipt-content-content-schema',
        'receipt-content-content-additional-properties',
      ],
    ],
    [
      '2022-12-23',
      '2024-01-12',
      'narrowing',
      true,
      true,
      ['client-token-other-payload', 'response-409-name', ...conflict],
    ],
    [
      '2024-01-12',
      '2024-02-16',
      'breaking',
      false,
      true,
      ['content-type-enum', 'response-409-name', ...conflict],
    ],
    ['2024-02-16', '2025-08-18', 'wording', false, false, ['content-type-enum']],
    ['2022-12-21', '2020-12-21', 'breaking', true, true, ['content-max-length']],
  ])('%s to %s', (from, to, compatibility, server, client, ids) => {
    expect(changes(contractAt(from), contractAt(to)).map(({ id }) => id)).toEqual(ids);
    expect(sum(from, to)).toEqual({ compatibility, server, client });
  });

  test('nothing changes within one', () => {
    expect(changes(embedded, embedded)).toEqual([]);
    expect(together([])).toEqual({ compatibility: 'wording', server: false, client: false });
  });
});

describe('a change of one clause', () => {
  const clause = (kind: string, value: unknown, more: Partial<Clause> = {}): Clause => ({
    id: 'a',
    kind,
    level: 'MUST',
    authority: 'model',
    sources: [],
    pointer: '#',
    statement: '',
    place: { in: 'member', name: 'a' },
    value,
    parameters: {},
    refusedWith: [],
    ...more,
  });
  const from: Contract = embedded;

  test.each<[string, Clause, Clause, string, boolean, boolean]>([
    [
      'a larger minimum',
      clause('request/minLength', 1),
      clause('request/minLength', 2),
      'breaking',
      true,
      true,
    ],
    [
      'a smaller minimum',
      clause('request/minLength', 2),
      clause('request/minLength', 1),
      'additive',
      true,
      false,
    ],
    [
      'a value less',
      clause('request/enum', ['a', 'b']),
      clause('request/enum', ['a']),
      'breaking',
      true,
      true,
    ],
    ['other values', clause('request/enum', ['a']), clause('request/enum', ['b']), 'breaking', true, true],
    [
      'another pattern',
      clause('request/pattern', 'a'),
      clause('request/pattern', 'b'),
      'breaking',
      true,
      true,
    ],
    [
      'a longer answer',
      clause('response/maxLength', 1),
      clause('response/maxLength', 2),
      'breaking',
      true,
      true,
    ],
    [
      'a shorter answer',
      clause('response/maxLength', 2),
      clause('response/maxLength', 1),
      'narrowing',
      true,
      false,
    ],
    ['one error more', clause('error/name', ['a']), clause('error/name', ['a', 'b']), 'breaking', true, true],
    [
      'a higher level',
      clause('request/scope', undefined, { level: 'SHOULD' }),
      clause('request/scope', undefined),
      'narrowing',
      true,
      false,
    ],
    [
      'a lower level',
      clause('request/scope', undefined),
      clause('request/scope', undefined, { level: 'MAY' }),
      'breaking',
      false,
      true,
    ],
    [
      'fewer errors for a breach',
      clause('request/type', 'string', { refusedWith: ['A', 'B'] }),
      clause('request/type', 'string', { refusedWith: ['A'] }),
      'narrowing',
      true,
      false,
    ],
  ])('%s', (_, before, after, compatibility, server, client) => {
    expect(actOn({ before, after, from })).toMatchObject({ compatibility, server, client });
  });

  test('an obligation that is new, or gone', () => {
    const obligation = clause('operation/scope', undefined, { place: { in: 'operation' } });
    expect(actOn({ after: obligation, from })).toMatchObject({ compatibility: 'narrowing', server: true });
    expect(actOn({ before: obligation, from })).toMatchObject({ compatibility: 'breaking', client: true });
  });
});

test('a span of editions in words', () => {
  const all = ['1', '2', '3', '4'];
  expect(span([], all)).toBe('none');
  expect(span(all, all)).toBe('any');
  expect(span(['2'], all)).toBe('2');
  expect(span(['1', '2'], all)).toBe('2 or earlier');
  expect(span(['3', '4'], all)).toBe('3 or later');
  expect(span(['2', '3'], all)).toBe('2 to 3');
  expect(span(['1', '3'], all)).toBe('1, 3');
});
