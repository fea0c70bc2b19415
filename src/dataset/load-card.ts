/** 来源卡: reads report.yaml, which says where a report comes from and by which rubric it is scored. */
import type { Entry } from '../engine/model/entry.ts';
import { quoted } from '../engine/model/problem.ts';
import type { Rubric } from '../engine/rubric/rubric.ts';
import { checkCard } from './check-card.ts';
import { isDraft } from './draft.ts';
import type { Folder } from './folder.ts';
import type { Jurisdiction, ReportCard, ReportKey } from './jurisdiction.ts';
import type { Catalogue } from './catalogue.ts';

/** @returns undefined when the card or its rubric cannot be read */
export function loadCard(
  folder: Folder,
  key: ReportKey,
  catalogue: Catalogue,
): { card: ReportCard; rubric: Rubric } | undefined {
  const entry = folder.yaml('report.yaml');
  if (!entry) return undefined;
  for (const [name, expected] of [
    ['部门', key.department],
    ['年度', key.year],
  ] as const)
    if (entry.text(name) !== expected)
      entry
        .at(name)
        .problem(quoted(entry.text(name)), `文件夹名 ${quoted(expected)}`, '请让两者一致');
  const draft = isDraft(folder);
  const id = entry.text('评分标准');
  const rubric = catalogue.rubrics.find((each) => each.id === id);
  if (!rubric) entry.at('评分标准').problem(quoted(id), 'rubrics 文件夹里的编号', '请改正');
  if (rubric && !draft && !appliesTo(rubric, key))
    entry
      .at('评分标准')
      .problem(
        quoted(id),
        `适用于 ${key.jurisdiction} ${key.year} 年度的评分标准`,
        `请换成适用的版本（${id} 适用 ${rubric.jurisdiction} ${rubric.years.join('、')}）`,
      );
  const file = entry.at('文件');
  const card = {
    title: entry.text('标题'),
    rubric: id,
    fileName: file.text('名称'),
    form: file.text('形式'),
    lineCount: file.optionalText('行数'),
    pageCount: file.optionalText('页数'),
    sha256: file.text('sha256'),
    url: file.optionalText('网址'),
    retrieved: file.text('取得日期'),
    note: file.optionalText('说明'),
    names: readNames(entry, catalogue),
  };
  if (card.title === '' && !draft)
    entry.at('标题').problem('空', '报告的标题', '请照报告封面或网页抄写');
  const place = catalogue.jurisdictions.find((each) => each.id === key.jurisdiction);
  checkCard(file, card, catalogue.limits, place?.dataDate ?? '');
  entry.optionalText('个人信息');
  if (place) checkFiction(entry, place);
  file.done();
  entry.done();
  return rubric && { card, rubric };
}

/** 所称: what the report itself calls a fact, where it uses another name. */
function readNames(entry: Entry, { words }: Catalogue): ReadonlyMap<string, string> {
  if (!entry.has('所称')) return new Map();
  const names = entry.at('所称');
  const read = names.keys().flatMap((name): [string, string][] => {
    const fact = words.glossary.byName(name);
    if (!fact) names.at(name).problem(quoted(name), 'glossary.csv 中的中文名', '请改正');
    return fact ? [[fact.id, names.text(name)]] : [];
  });
  names.done();
  return new Map(read);
}

/** jurisdiction.yaml decides: only in an invented jurisdiction is every page marked. A report may repeat it, and no more. */
function checkFiction(entry: Entry, { fictional, isFictionUnsaid }: Jurisdiction): void {
  const said = entry.optionalText('虚构');
  const decided = fictional ? '是' : '否';
  if (said === '') return;
  if (said !== '是' && said !== '否')
    entry.at('虚构').problem(quoted(said), '是 或 否', '请照 jurisdiction.yaml 的 虚构 填写');
  else if (said !== decided && !isFictionUnsaid)
    entry
      .at('虚构')
      .problem(
        quoted(said),
        `${decided}，与 jurisdiction.yaml 一致`,
        fictional
          ? '请核对 jurisdiction.yaml；真实的报告不能放进虚构的行政区'
          : '虚构的报告请放进虚构的行政区，页面才会逐页标明',
      );
}

/** A draft may go by the latest version until its own is published. */
export function appliesTo(rubric: Rubric, key: ReportKey): boolean {
  return rubric.jurisdiction === key.jurisdiction && rubric.years.includes(key.year);
}
