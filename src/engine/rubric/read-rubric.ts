/** Reads one rubric file. It loads only when the points add up at every level, or an erratum says why not. */
import { ZERO } from '../model/decimal.ts';
import type { Entry } from '../model/entry.ts';
import { quoted } from '../model/problem.ts';

import type { RubricWords } from './measures/measure.ts';
import { readEdge } from './methods/condition.ts';
import { readIndicator } from './read-indicator.ts';
import type { Doubt, Group, Rounding, Rubric, Section } from './rubric.ts';
import { readRubricHead, readMarks, checkRubricMarks, readLines } from './read-parts.ts';

export function readRubric(entry: Entry, words: RubricWords): Rubric {
  const fullMarks = readMarks(entry, '满分');
  const sections = entry.list('一级指标').map((each) => readSection(each, words));
  checkRubricMarks(entry, '满分', fullMarks, sections);
  const scope = entry.at('适用');
  const source = entry.at('出处');
  const rubric: Rubric = {
    id: entry.text('编号'),
    name: entry.text('名称'),
    jurisdiction: scope.text('行政区'),
    years: scope.list('年度').map((year) => year.value),
    fullMarks,
    rounding: readRounding(entry.at('取整')),
    sourceFile: source.text('文件'),
    sourceLines: readLines(source),
    doubts: entry.list('存疑').map(readDoubt),
    sections,
    indicators: sections.flatMap((section) => section.groups.flatMap((group) => group.indicators)),
  };
  for (const each of [scope, source, entry]) each.done();
  checkUnique(entry, rubric);
  return rubric;
}

function readSection(entry: Entry, words: RubricWords): Section {
  const groups = entry.list('二级指标').map((each) => readGroup(each, words));
  const section = { ...readRubricHead(entry), groups };
  checkRubricMarks(entry, section.name, section.fullMarks, groups);
  entry.done();
  return section;
}

function readGroup(entry: Entry, words: RubricWords): Group {
  const indicators = entry.list('三级指标').map((each) => readIndicator(each, words));
  const group = { ...readRubricHead(entry), indicators };
  checkRubricMarks(entry, group.name, group.fullMarks, indicators);
  entry.done();
  return group;
}

function readRounding(entry: Entry): Rounding {
  const way = entry.text('方式');
  if (way !== '四舍五入') entry.problem(quoted(way), '四舍五入', '其他取整方式尚不支持');
  const places = entry.text('小数位');
  if (!/^\d$/.test(places)) entry.at('小数位').problem(quoted(places), '一位数字', '请改正，如 2');
  const rounding = {
    places: /^\d$/.test(places) ? Number.parseInt(places, 10) : 0,
    tolerance: readEdge(entry.at('容差')) ?? ZERO,
    reason: entry.text('理由'),
  };
  entry.done();
  return rounding;
}

function readDoubt(entry: Entry): Doubt {
  const doubt = {
    indicator: entry.optionalText('指标'),
    text: entry.text('内容'),
    lines: entry.has('行') ? readLines(entry) : [],
  };
  entry.done();
  return doubt;
}

function checkUnique(entry: Entry, rubric: Rubric): void {
  const ids = [
    ...rubric.indicators.map((each) => each.id),
    ...rubric.sections.map((each) => each.id),
  ];
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) entry.problem(`两个标识${quoted(twice)}`, '不重复的标识', '请改正其中一个');
}
