/** The outcome of one import as a finance clerk reads it in a terminal. */
import { describeProblem } from '../engine/model/problem.ts';
import { isOnlyPlace, type Merged, type MergeVerdict } from '../importer/merge/three-way.ts';
import { differences, type ImportOutcome, type RefusedOutcome, type Written } from './outcome.ts';
import { howToAccept, whatWasOverwritten } from './format-accept.ts';
import { checkLines, doubtLines } from './format-look-at.ts';
import { listedNames, terminalTable, wrapped } from './terminal-table.ts';

export const VERDICT_WORDS: Readonly<Record<MergeVerdict, string>> = {
  same: '相同',
  added: '新写入',
  updated: '更新',
  withdrawn: '这次没有了，改回未公布',
  differs: '人改过，没有覆盖',
  accepted: '照 --accept 覆盖',
  unread: '人填的，这次没有读到',
};

/** @param room columns of the window */
export function say(outcome: ImportOutcome, room: number, dryRun: boolean): string {
  const text = outcome.kind === 'refused' ? refused(outcome) : written(outcome, room, dryRun);
  return text.filter((each) => each !== '').join('\n\n');
}

function refused({ source, problems, review }: RefusedOutcome): readonly string[] {
  const lines = problems.map((problem) => `  ✗ ${describeProblem(problem)}`);
  const written = review === undefined ? '也没有写出任何文件' : '报告的文件夹没有动';
  return [[`没有导入 ${source}，${written}：`, ...lines].join('\n'), page(review)];
}

/** It holds the document, so it is useful whether or not anything of the report was written. */
function page(review: string | undefined): string {
  return review === undefined ? '' : `对照页（不进仓库）：${review}`;
}

function written(outcome: Written, room: number, dryRun: boolean): readonly string[] {
  return [
    head(outcome, dryRun),
    counts(outcome),
    changes(outcome, room, dryRun),
    open(outcome, room),
    lookAt(outcome, room),
    checks(outcome, room),
    next(outcome, room, dryRun),
  ];
}

function head({ source, target, changed, merged }: Written, dryRun: boolean): string {
  const state = target.exists ? '' : '（新建，草稿）';
  const differing = merged.filter(({ verdict }) => verdict === 'differs').length;
  if (changed.length === 0)
    return differing > 0
      ? `${target.label}：没有写；与 ${source} 有 ${String(differing)} 处不同，见下。`
      : `${target.label}：与 ${source} 一致，没有要写的。`;
  const done = dryRun ? '将写入（--dry-run，现在没有写）' : '已写入';
  return `${done} ${target.label}${state}，来自 ${source}\n  评分标准 ${target.rubric.id}；${filesText(target.exists, changed)}`;
}

function filesText(exists: boolean, changed: readonly string[]): string {
  return exists ? `文件 ${changed.join('、')}` : `${changed.length} 个文件`;
}

function counts({ counts: read, merged }: Written): string {
  const conflicts = read.conflicts > 0 ? `（其中冲突 ${read.conflicts} 项）` : '';
  const verdicts = Map.groupBy(merged, ({ verdict }) => verdict);
  const said = (Object.keys(VERDICT_WORDS) as MergeVerdict[]).flatMap((verdict) => {
    const count = verdicts.get(verdict)?.filter(({ mine, theirs }) => mine ?? theirs).length ?? 0;
    const word = verdict === 'differs' ? '与人填的不同' : VERDICT_WORDS[verdict];
    return count > 0 ? [`${word} ${count}`] : [];
  });
  return [
    `读到：公布数 ${read.figures} 项${conflicts}，自评得分 ${read.scores} / ${read.indicators} 个指标，原表 ${read.tables} 张`,
    said.length > 0 ? `对照：${said.join('，')}` : '',
  ]
    .filter((each) => each !== '')
    .join('\n');
}

const HEAD = ['项目', '原导入', '现在', '这次', '处理'];

/** Additions of a first import are the whole file; a person wants to see what moves in one that was there. */
function changes(outcome: Written, room: number, dryRun: boolean): string {
  const { merged, target } = outcome;
  const moved = ['updated', 'withdrawn', 'accepted', ...(target.exists ? ['added'] : [])];
  const rows = merged.filter(({ verdict }) => moved.includes(verdict)).map(row);
  if (rows.length === 0) return '';
  const overwritten = whatWasOverwritten(outcome, dryRun);
  const reported = overwritten === '' ? '' : `\n${wrapped('▲', overwritten, room)}`;
  return `改动\n${terminalTable([HEAD, ...rows], room)}${reported}`;
}

function open(outcome: Written, room: number): string {
  const found = differences(outcome);
  if (found.length === 0) return '';
  const values = found.filter((each) => !isOnlyPlace(each));
  const places = found.filter(isOnlyPlace);
  const tables = [
    values.length > 0 ? terminalTable([HEAD, ...values.map(row)], room) : '',
    places.length > 0 ? `  只是行号、页码不同的 ${places.length} 项：` : '',
    places.length > 0 ? terminalTable([HEAD, ...places.map(placeRow)], room) : '',
  ];
  return [
    '与人填的、人改过的不同（没有覆盖）',
    ...tables.filter((each) => each !== ''),
    `  ${howToAccept(values.length > 0 ? values : places, outcome)}`,
  ].join('\n');
}

function row(merged: Merged): readonly string[] {
  const { name, base, mine, theirs } = merged;
  if (isOnlyPlace(merged)) return placeRow(merged);
  const cell = (version: Merged['base']): string => version?.value ?? '—';
  return [name, cell(base), cell(mine), cell(theirs), verdictWord(merged)];
}

/** Typed where no import wrote anything, or changed after one did. */
function verdictWord({ verdict, base }: Merged): string {
  return verdict === 'differs' && !base ? '人填的，没有覆盖' : VERDICT_WORDS[verdict];
}

function placeRow(merged: Merged): readonly string[] {
  const { name, base, mine, theirs } = merged;
  const cell = (version: Merged['base']): string => version?.place ?? '—';
  return [name, cell(base), cell(mine), cell(theirs), verdictWord(merged)];
}

function lookAt(outcome: Written, room: number): string {
  const { unread, merged } = outcome;
  const typed = merged.filter(({ verdict }) => verdict === 'unread').length;
  const lines = [
    ...doubtLines(outcome, room),
    unread.length > 0
      ? wrapped('○', `要用而没有读到的 ${unread.length} 项：${listedNames(unread)}`, room)
      : '',
    typed > 0 ? wrapped('○', `人填的有 ${typed} 项这次没有读到，照原样留着。`, room) : '',
  ].filter((each) => each !== '');
  return lines.length === 0 ? '' : ['请对着原件看', ...lines].join('\n');
}

function checks(outcome: Written, room: number): string {
  if (!outcome.after) return '';
  const { doubts, counts: count } = outcome.after;
  const sum = `核对：相符 ${count.held}，不符 ${doubts.length}，未核 ${count.notRun}（数不齐的不核）`;
  return [sum, ...checkLines(outcome, room)].join('\n');
}

function next(outcome: Written, room: number, dryRun: boolean): string {
  const { target, review, changed } = outcome;
  const path = target.label;
  const steps = dryRun
    ? ['看过无误，去掉 --dry-run 再运行一次。']
    : [
        `对着原件看一遍 ${path}/figures.csv，有疑处的先看。`,
        review === undefined ? '加 --review 可得一页原件与数字对照的网页。' : '',
        '填 disclosures.csv、summary.md，运行 npm run check。',
        target.exists
          ? '已公布的报告改了数，照 data/README.md 写更正，再运行 npm run changes -- HEAD。'
          : `核对完删去 ${path}/draft.md，报告才公布。`,
      ];
  const reported = page(review);
  if (changed.length === 0) return reported;
  const lines = steps
    .filter((each) => each !== '')
    .map((step, index) => wrapped(`${index + 1}.`, step, room));
  return [reported, '接下来', ...lines].filter((each) => each !== '').join('\n');
}
