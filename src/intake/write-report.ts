/** Merges what was read of one report with its folder, and writes the folder whole. */
import { join } from 'node:path';
import { neededFacts } from '../dataset/needed-facts.ts';
import { mergeFolder } from '../importer/merge/merge-folder.ts';
import type { DocumentOrigin, DocumentReading, WriteOptions } from '../importer/merge/reading.ts';
import { onlySound } from '../importer/merge/validate-reading.ts';
import { isOnlyPlace, type Merged } from '../importer/merge/three-way.ts';
import type { Problem } from '../engine/model/problem.ts';
import { layOut } from './new-report/lay-out.ts';
import { acceptsOf, correctedIn } from './accept.ts';
import { checkAfter } from './check-after.ts';
import { changedFiles, readFolder, replaceFolder } from './folder-files.ts';
import { sha256, stagingRoot, type IntakeContext } from './intake-context.ts';
import type { ImportOutcome } from './outcome.ts';
import type { ReportTarget } from './settle-target.ts';

export interface ToWrite {
  /** The file as the person named it. */
  readonly source: string;
  readonly reading: DocumentReading;
  readonly origin: DocumentOrigin;
  /** What the importer itself is in doubt about. */
  readonly doubts: readonly string[];
  readonly wide: WriteOptions['wide'];
  readonly review?: string | undefined;
}

export function writeReport(
  target: ReportTarget,
  what: ToWrite,
  context: IntakeContext,
): ImportOutcome {
  const { source } = what;
  const { catalogue } = context.dataset;
  const { words } = catalogue;
  const problems: Problem[] = [];
  const earlier = context.seen.get(target.label);
  if (earlier !== undefined)
    problems.push({
      file: source,
      found: `${target.label} 的又一份来源（前一份是 ${earlier}）`,
      expected: '一份报告一个来源',
      action: '请确认哪一份是终稿，单独导入它',
    });
  context.seen.set(target.label, source);
  const fresh = target.exists ? undefined : layOut(target, catalogue);
  const before =
    fresh ?? readFolder(target.folder, target.label, (problem) => problems.push(problem));
  if (problems.length > 0) return { kind: 'refused', source, problems };
  const corrected = correctedIn(before);
  const sound = onlySound(what.reading, { words, rubric: target.rubric });
  const options: WriteOptions = {
    words,
    rubric: target.rubric,
    accepts: acceptsOf(context.command, words.glossary, target.rubric, corrected),
    wide: what.wide,
    fresh: fresh !== undefined,
    hash: sha256,
  };
  const folder = { files: before, label: target.label };
  const result = mergeFolder(folder, sound, what.origin, options);
  if (!result.ok) return { kind: 'refused', source, problems: result.problems };
  const { files, merged } = result.value;
  const other = what.wide ? undefined : otherDocument(merged, context, source);
  if (other) return { kind: 'refused', source, problems: [other] };
  const changed = fresh ? [...files.keys()] : changedFiles(before, files);
  if (!context.command.dryRun && changed.length > 0)
    replaceFolder(target.folder, files, changed, stagingOf(target, context.dataRoot));
  return {
    kind: 'written',
    source,
    target,
    merged,
    changed,
    lookAt: [...what.doubts, ...doubtsOf(sound, target), ...sound.refused],
    unread: what.wide ? [] : unreadOf(target, sound, context),
    counts: countsOf(sound, target),
    after: context.command.dryRun
      ? undefined
      : checkAfter(target, context.dataRoot, context.publicRoot),
    review: what.review,
    corrected,
    acceptsAll: context.command.accept === 'all',
  };
}

/** Another file, of whose figures most are not those of the folder: nothing of it may be mixed in. */
function otherDocument(
  merged: readonly Merged[],
  { command, reader }: IntakeContext,
  source: string,
): Problem | undefined {
  const hash = merged.find(({ kind, key }) => kind === 'card' && key === 'sha256');
  const isOther = hash?.mine !== undefined && hash.verdict !== 'same';
  const values = merged.filter(({ kind }) => kind === 'figure' || kind === 'score');
  const isDifferent = (each: Merged): boolean => !!each.mine && !!each.theirs && !isOnlyPlace(each);
  const different = values.filter((each) => isDifferent(each) && each.verdict !== 'same').length;
  const gone = values.filter(({ verdict }) => verdict === 'withdrawn').length;
  const same = values.filter((each) => each.mine && each.theirs && !isDifferent(each)).length;
  if (!isOther || command.accept !== undefined || different + gone <= same) return;
  if (different + gone < reader.limits().leastDifferent) return;
  const missing = gone > 0 ? `${String(gone)} 处没有了，` : '';
  return {
    file: source,
    found: `另一份文件：与已有的报告 ${String(different)} 处不同，${missing}${String(same)} 处相同`,
    expected: '同一份报告，或它的修订',
    action:
      '请确认部门、年度和文件都没有拿错；确是修订本的，加 --accept 导入，人改过的要留着就加 --accept sha256',
  };
}

function stagingOf({ key }: ReportTarget, dataRoot: string): string {
  return join(stagingRoot(dataRoot), `${key.jurisdiction}.${key.year}.${key.department}`);
}

/** What the mentions themselves are in doubt about, one sentence each, with its place. */
function doubtsOf(
  { figures, scores }: DocumentReading,
  { rubric }: ReportTarget,
): readonly string[] {
  const nameOf = (indicator: string): string =>
    rubric.indicators.find(({ id }) => id === indicator)?.name ?? indicator;
  const conflicts = Map.groupBy(
    figures.filter(({ status }) => status === 'conflict'),
    ({ fact }) => fact,
  );
  const reported = [...conflicts].map(([fact, values]) => {
    const each = values.map(({ value, unit }) => `${value}${unit}`);
    return `${fact.name}：印了不同的值 ${each.join('、')}，每个值一行，标为“冲突”。`;
  });
  const mentions = figures.flatMap((each) => each.mentions).filter(({ doubt }) => doubt !== '');
  const doubts = mentions.map(
    ({ fact, value, unit, doubt }) => `${fact.name} ${value}${unit}：${doubt}`,
  );
  const inScores = scores.filter(({ doubt }) => doubt !== '');
  return [
    ...reported,
    ...doubts,
    ...inScores.map(
      ({ indicator, score, doubt }) => `${nameOf(indicator)} 自评 ${score} 分：${doubt}`,
    ),
  ];
}

function unreadOf(
  { rubric }: ReportTarget,
  { figures }: DocumentReading,
  { dataset }: IntakeContext,
): readonly string[] {
  const found = new Set(figures.map(({ fact }) => fact.id));
  return neededFacts(dataset.catalogue, rubric)
    .filter(({ id }) => !found.has(id))
    .map(({ name }) => name);
}

function countsOf({ figures, scores, tables }: DocumentReading, { rubric }: ReportTarget) {
  const facts = new Set(figures.map(({ fact }) => fact));
  const conflicts = figures.filter(({ status }) => status === 'conflict').map(({ fact }) => fact);
  return {
    figures: facts.size,
    conflicts: new Set(conflicts).size,
    scores: scores.filter(({ item }) => item === '').length,
    indicators: rubric.indicators.length,
    tables: tables.length,
  };
}
