/** What became of the documents of one kind, in words: only what their record says. */
import type { Disclosure } from '../model/disclosure.ts';
import type { Mark } from './mark.ts';

export function sayState(documents: readonly Disclosure[], mark: Mark): readonly string[] {
  const exempt = documents.find((each) => each.state === '依规不公开' && each.exemption !== '');
  switch (mark) {
    case 'exempt':
      return [`依规不公开，依据：${exempt?.exemption ?? ''}`];
    case 'claimed':
      return ['报告称依规不公开，没有收录它的依据'];
    case 'said':
      return ['报告自述已公开（未见文件），批复和公开的日期、应列的表都没有查明'];
    case 'unknown':
      return ['没有查明是否公开'];
    case 'undated':
      return ['已经公开', ...sayWithdrawn(documents)];
    default:
      return sayWithdrawn(documents);
  }
}

function sayWithdrawn(documents: readonly Disclosure[]): readonly string[] {
  const withdrawn = documents.filter(({ state }) => state === '已撤下');
  if (withdrawn.length === 0) return [];
  const said = withdrawn.map(({ withdrawnOn }) =>
    withdrawnOn === '' ? '撤下（日期不详）' : `${withdrawnOn} 撤下`,
  );
  return [`${said.join('、')}，${sayAfterwards(documents, withdrawn)}`];
}

/** Whether it came back is said only as far as the dates or a look tell. */
function sayAfterwards(documents: readonly Disclosure[], withdrawn: readonly Disclosure[]): string {
  const last =
    withdrawn
      .map(({ withdrawnOn }) => withdrawnOn)
      .sort()
      .at(-1) ?? '';
  const open = documents.filter(({ state }) => state === '已公开');
  if (open.some(({ publishedOn }) => last !== '' && publishedOn >= last)) return '后又公开';
  if (open.length > 0) return '另有一份公开';
  const looked =
    withdrawn
      .map(({ checkedOn }) => checkedOn)
      .sort()
      .at(-1) ?? '';
  return looked === '' ? '是否重新公开没有查明' : `到 ${looked} 查看时没有重新公开`;
}
