/** Options that npm kept for itself. */
import { expect, test } from 'vitest';
import { swallowed } from '../../src/intake/npm-swallowed-options.ts';

test.for([
  ['none', {}, []],
  ['a flag', { npm_config_dry_run: 'true' }, ['--dry-run']],
  [
    'one with a value',
    { npm_config_year: '2020', npm_config_review: 'true' },
    ['--review', '--year'],
  ],
  ['npm sets some to nothing', { npm_config_dry_run: '' }, []],
  ['or to false', { npm_config_dry_run: 'false' }, []],
] as const)('%s', ([, environment, expected]) => {
  expect(swallowed(environment)).toEqual(expected);
});
