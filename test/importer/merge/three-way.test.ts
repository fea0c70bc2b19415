/** Every way in which three versions can agree or differ, and what becomes of it. */
import { expect, test } from 'vitest';
import {
  decideMerge,
  takesTheirs,
  type MergeVerdict,
} from '../../../src/importer/merge/three-way.ts';

const NONE = '';

/** base, mine, theirs; letters are values, '' says nothing. */
const CASES: readonly (readonly [string, string, string, MergeVerdict, boolean])[] = [
  [NONE, NONE, NONE, 'same', false],
  [NONE, NONE, 'a', 'added', true],
  [NONE, 'a', 'a', 'same', false],
  ['a', 'a', 'a', 'same', false],
  ['a', 'a', 'b', 'updated', true],
  ['a', 'a', NONE, 'withdrawn', true],
  ['a', 'b', 'a', 'differs', false],
  ['a', 'b', 'c', 'differs', false],
  ['a', 'b', 'b', 'same', false],
  ['a', NONE, 'a', 'differs', false],
  ['a', NONE, NONE, 'same', false],
  ['a', 'b', NONE, 'unread', false],
  [NONE, 'b', NONE, 'unread', false],
  [NONE, 'b', 'c', 'differs', false],
];

function version(value: string): { value: string; place: string } | undefined {
  return value === NONE ? undefined : { value, place: '' };
}

test.for(CASES)(
  'base “%s”, mine “%s”, theirs “%s” → %s',
  ([base, mine, theirs, verdict, writes]) => {
    const versions = { base: version(base), mine: version(mine), theirs: version(theirs) };
    expect(decideMerge(versions, false)).toBe(verdict);
    expect(takesTheirs(verdict)).toBe(writes);
    // To accept settles differences and nothing else.
    expect(decideMerge(versions, true)).toBe(verdict === 'differs' ? 'accepted' : verdict);
  },
);

test('another place of the same value is a difference of its own', () => {
  const [a, b] = [
    { value: '1', place: '行 3' },
    { value: '1', place: '行 4' },
  ];
  expect(decideMerge({ base: a, mine: a, theirs: b }, false)).toBe('updated');
  expect(decideMerge({ base: undefined, mine: a, theirs: b }, false)).toBe('differs');
});
