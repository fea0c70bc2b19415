/** What is told of one document above and below its tables. */
import { describe, expect, test } from 'vitest';
import type { Disclosure } from '../../../src/engine/model/disclosure.ts';
import { documentFacts, standfirstOf } from '../../../src/site/views/disclosures/facts.ts';
import { RECORD_MARKS, STATE_MARKS } from '../../../src/site/views/disclosures/marks.ts';
import type { VerdictMark } from '../../../src/site/views/verdict.ts';
import { disclosure } from '../../helpers/disclosures.ts';

const OUT = disclosure({
  id: 'budget',
  documentNumber: '示财〔2021〕3 号',
  approvedOn: '2021-02-10',
  publishedOn: '2021-02-20',
});

test.for([
  [OUT, '示财〔2021〕3 号，2021-02-20 公开'],
  [{ ...OUT, documentNumber: '', withdrawnOn: '2021-05-01' }, '2021-02-20 公开，2021-05-01 撤下'],
  [{ ...OUT, documentNumber: '', publishedOn: '' }, ''],
] as const)('the standfirst of %#', ([document, said]) => {
  expect(standfirstOf(document)).toBe(said);
});

describe('the record', () => {
  const state = (document: Disclosure, mark: VerdictMark): string | undefined =>
    documentFacts(document, undefined, mark).find(({ term }) => term === '记录')?.text;

  test('does not repeat what the mark says', () => {
    expect(state(OUT, STATE_MARKS['in-time'])).toBeUndefined();
    expect(state({ ...OUT, state: '据称公开' }, RECORD_MARKS.据称公开)).toBeUndefined();
    expect(state({ ...OUT, state: '未见公开' }, STATE_MARKS.overdue)).toBeUndefined();
  });

  test('tells what the mark does not', () => {
    expect(state({ ...OUT, state: '未查明' }, STATE_MARKS['in-time'])).toBe('未查明');
    expect(state({ ...OUT, state: '未见公开' }, STATE_MARKS.pending)).toBe('未见公开');
  });
});
