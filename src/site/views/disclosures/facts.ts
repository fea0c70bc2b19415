/** 公开记录: what is on record of one document, as pairs of term and text. */
import type { Disclosure } from '../../../engine/model/disclosure.ts';
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import { lines } from '../format.ts';
import type { VerdictMark } from '../verdict.ts';
import { RECORD_MARKS } from './marks.ts';

export interface DocumentFact {
  readonly term: string;
  readonly text: string;
}

/** 文号 and when it was published and withdrawn, so far as known; '' where nothing of it is. */
export function standfirstOf({ documentNumber, publishedOn, withdrawnOn }: Disclosure): string {
  const parts = [
    documentNumber,
    publishedOn === '' ? '' : `${publishedOn} 公开`,
    withdrawnOn === '' ? '' : `${withdrawnOn} 撤下`,
  ];
  return parts.filter(isSaid).join('，');
}

/** @param mark at the head of the page: what it says is not said again */
export function documentFacts(
  document: Disclosure,
  standing: DisclosureStanding | undefined,
  mark: VerdictMark,
): readonly DocumentFact[] {
  const { state, approvedOn, publishedOn, withdrawnOn, checkedOn, retrievedOn, file } = document;
  const due = standing?.timing.dueOn ?? '';
  const unknown = state === '依规不公开' ? '' : '没有查到';
  return [
    { term: '文件名', text: document.title },
    { term: '文号', text: document.documentNumber },
    { term: '记录', text: isTold(document, mark) ? '' : state },
    { term: '批复日期', text: approvedOn || unknown },
    { term: '期限的最后一日', text: due },
    { term: '公开日期', text: publishedOn || (state === '已公开' ? unknown : '') },
    { term: '撤下日期', text: withdrawnOn },
    { term: '查看日期', text: checkedOn },
    { term: '不公开的依据', text: document.exemption },
    { term: '取得日期', text: retrievedOn },
    { term: 'SHA-256', text: file?.sha256 ?? '' },
    { term: '备注', text: [document.note, lines(document.lines)].filter(isSaid).join('；') },
  ].filter(({ text }) => text !== '');
}

/** The state, in the same or in fuller words. */
function isTold({ state, publishedOn }: Disclosure, mark: VerdictMark): boolean {
  if (state === '已公开') return mark.word.includes(state) || publishedOn !== '';
  return mark.word.includes(state) || mark === RECORD_MARKS[state];
}

function isSaid(text: string): boolean {
  return text !== '';
}
