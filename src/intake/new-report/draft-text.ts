/** draft.md of an empty report: how to go on, and a hint for every column that cannot carry one itself. */
import { DRAFT_FILE } from '../../dataset/draft.ts';
import type { CORRECTION_COLUMNS } from '../../dataset/load-corrections.ts';
import type { DISCLOSURE_COLUMNS } from '../../dataset/disclosure-row.ts';
import type { LISTED_TABLE_COLUMNS } from '../../dataset/load-listed-tables.ts';
import type { TABLE_COLUMNS } from '../../dataset/load-tables.ts';
import type { FIGURE_COLUMNS } from '../../engine/model/read-figures.ts';
import type { SCORE_COLUMNS } from '../../engine/model/read-scores.ts';
import type { Request } from './new-request.ts';

/** A hint for each column: one without a hint does not compile. */
type Hints<Columns extends readonly string[]> = Readonly<Record<Columns[number], string>>;

const FIGURES: Hints<typeof FIGURE_COLUMNS> = {
  fact: '字典的 id，已填；字典（glossary.csv）里另有、报告也印了的，加一行',
  name: '字典的中文名，已填',
  value: '照印刷抄写，不带单位；没有就留空',
  unit: '先填了字典的单位；报告印的是别的单位，照印刷改',
  status: '先填了 未公布；抄了值就改为 已公布，也可以是 不适用（note 写原因）、冲突（每个值一行）',
  line: '文本的行号，如 180;186 或 255-257',
  page: '页码，如 4；line 与 page 至少填一个',
  note: '印错、口径、换行等要交代的话',
};
const SCORES: Hints<typeof SCORE_COLUMNS> = {
  indicator: '三级指标的标识，已填',
  name: '它的名称，已填',
  item: '整个指标的分留空；报告逐项打分时另加行，填评分项编号',
  score: '自评得分，照印刷抄写；报告没有打分就留空，即“未自评”',
  line: '印着这个分的行号',
  page: '或页码',
  note: '要交代的话',
};
const TABLES: Hints<typeof TABLE_COLUMNS> = {
  file: '同一文件夹里的表格文件名，如 budget.csv',
  title: '报告里的表名',
  unit: '表上印的单位；没有印就留空',
  head_rows: '表头的行数；表头里并入左边的格写 ←，并入上面的写 ↑',
  document: '报告自己的表留空；预算、决算文件里的表写 disclosures.csv 的 id',
  table: '预决算公开的表写 data/disclosure-tables.csv 的 id，其余留空',
  page: '表所在的页',
  line: '表所在的行号',
  note: '要交代的话',
};
const DISCLOSURES: Hints<typeof DISCLOSURE_COLUMNS> = {
  id: '本文件夹内不重复的标识，公布后是文件网址的一部分，已填',
  kind: '部门预算 或 部门决算，已填',
  title: '公开文件的标题，按实际的改',
  document_number: '文号',
  state: '已公开、据称公开（只有报告这样说）、已撤下、未见公开（查看过，没有）、依规不公开、未查明',
  approved_on: '财政部门批复的日期，如 2021-02-10；不知道就留空',
  published_on: '公开的日期；还没有公开就留空',
  withdrawn_on: '撤下的日期，只在 已撤下 时填',
  checked_on: '去查看而没有见到的日期，只在没有公开时填',
  url: '公开文件的网址',
  file: 'public/disclosures/<区>/<年>/<部门>/ 里的文件名；没有存文件就留空',
  sha256: '文件的 sha256',
  bytes: '文件的字节数',
  pages: 'PDF 的页数',
  retrieved_on: '取得文件的日期',
  exemption: '依规不公开的依据，如涉密认定的文号',
  note: '报告怎么说，或要交代的话',
  line: '报告提到它的行号',
};
const LISTED_TABLES: Hints<typeof LISTED_TABLE_COLUMNS> = {
  document: 'disclosures.csv 的 id',
  table: 'data/disclosure-tables.csv 的 id',
  state: '已列、空表并说明、空表未说明、未列、依规不列',
  name: '文件里印的表名',
  page: '表所在的页',
  note: '空表或不列的说明',
};
const CORRECTIONS: Hints<typeof CORRECTION_COLUMNS> = {
  date: '改正的日期；公布以前的改动不必登记',
  kind: '抄录更正（我们抄错）或 报告修订（部门重新公布）',
  fact: '字典的 id；改自评得分时写指标的标识',
  old: '原来公布的值',
  new: '现在的值，与 figures.csv 相同',
  reason: '原因',
};

export function draftText({ key, department, rubric, rubricApplies }: Request): string {
  const version = rubricApplies
    ? []
    : [
        `- 还没有适用于 ${key.year} 年度的评分标准，先按 ${rubric.id} 列了指标和事实；公布前须发布新版本。`,
      ];
  return `${[
    `# 草稿：${department.name} ${key.year} 年度`,
    '',
    '有这个文件，本文件夹就是草稿：`npm run check` 照样核对已填的内容并列出待办，网站不公布它。',
    '',
    '1. 依次填写下面各文件，写法见 data/README.md；没有的数保持 未公布，不要填 0。',
    '2. 随时运行 `npm run check`：错处必须改，待办逐条做完或确认报告确实没有。',
    '3. 请另一位同事对着原文核对一遍数字和行号。',
    `4. 删去本文件（${DRAFT_FILE}），再运行 \`npm run check\` 和 \`npm run changes -- HEAD\`，报告即可公布。`,
    ...version,
    ...section('report.yaml', '来源卡，提示写在各行的 # 之后'),
    ...section('figures.csv', '公布的数，每个事实一行', FIGURES),
    ...section('scores.csv', '自评得分，每个三级指标一行', SCORES),
    ...section('tables/tables.csv', '原表的目录；每张表另存一个 CSV，照公布的样子抄', TABLES),
    ...section('disclosures.csv', '预算、决算的公开情况', DISCLOSURES),
    ...section('disclosed-tables.csv', '公开的文件里有哪些表', LISTED_TABLES),
    ...section('corrections.csv', '公布以后的更正', CORRECTIONS),
    ...section('summary.md', '用自己的话写的介绍，提示写在文件里'),
    ...section('checks.yaml', '可以没有；报告前后不一致的地方写在这里，写法见 data/README.md'),
  ].join('\n')}\n`;
}

function section(file: string, about: string, hints: Readonly<Record<string, string>> = {}) {
  const rows = Object.entries(hints).map(([column, hint]) => `- \`${column}\`：${hint}`);
  return ['', `## ${file}`, '', about, ...(rows.length > 0 ? ['', ...rows] : [])];
}
