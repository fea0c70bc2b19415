/** Published score tables: sections, indicators and their items, with the rules left as written. */
import { Exact } from '../../exact.ts';
import type { Yaml } from '../../yaml.ts';
import { type Folder, hasPart, list, part, word, words } from './files.ts';

export interface Item {
  readonly number: string;
  readonly name: string;
  readonly marks: Exact;
  /** Where `计算`, `计分` and `缺数时` stand. */
  readonly rule: Yaml;
}

export interface Condition {
  readonly fact: string;
  readonly is: string;
  readonly gives: 'zero' | 'full' | 'not-applicable';
  /** None named: all of them. */
  readonly items: readonly string[];
}

export interface Indicator {
  readonly number: string;
  readonly id: string;
  readonly name: string;
  readonly section: string;
  readonly marks: Exact;
  /** As used: those of the erratum where there is one. */
  readonly items: readonly Item[];
  /** As printed in the official table. */
  readonly printedItems: readonly Item[];
  readonly conditions: readonly Condition[];
}

export interface Section {
  readonly id: string;
  readonly name: string;
  readonly marks: Exact;
}

export interface Rubric {
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly years: readonly string[];
  readonly fullMarks: Exact;
  readonly places: number;
  readonly tolerance: Exact;
  readonly sections: readonly Section[];
  readonly indicators: readonly Indicator[];
}

export function readRubrics(folder: Folder): Rubric[] {
  return folder.files('.yaml').map((file) => readRubric(folder.yaml(file)));
}

function readRubric(tree: Yaml): Rubric {
  const rounding = part(tree, '取整');
  const sections = list(tree, '一级指标');
  return {
    id: word(tree, '编号'),
    name: word(tree, '名称'),
    jurisdiction: word(part(tree, '适用'), '行政区'),
    years: words(part(tree, '适用'), '年度'),
    fullMarks: Exact.of(word(tree, '满分')),
    places: Number(word(rounding, '小数位')),
    tolerance: Exact.of(word(rounding, '容差')),
    sections: sections.map((each) => ({
      id: word(each, '标识'),
      name: word(each, '名称'),
      marks: Exact.of(word(each, '分值')),
    })),
    indicators: sections.flatMap((section) =>
      list(section, '二级指标').flatMap((group) =>
        list(group, '三级指标').map((each) => readIndicator(each, word(section, '标识'))),
      ),
    ),
  };
}

function readIndicator(tree: Yaml, section: string): Indicator {
  const printedItems = readItems(tree, tree);
  const erratum = part(tree, '勘误');
  return {
    number: word(tree, '编号'),
    id: word(tree, '标识'),
    name: word(tree, '名称'),
    section,
    marks: Exact.of(word(tree, '分值')),
    items: hasPart(erratum, '评分项') ? readItems(erratum, tree) : printedItems,
    printedItems,
    conditions: [
      ...list(tree, '豁免').map((each) => readCondition(each)),
      ...list(tree, '否决').map((each) => readCondition(each)),
    ],
  };
}

/** An indicator of one item may carry the item's rules itself. */
function readItems(tree: Yaml, indicator: Yaml): Item[] {
  if (!hasPart(tree, '评分项')) {
    const marks = Exact.of(word(indicator, '分值'));
    return [{ number: '1', name: word(indicator, '名称'), marks, rule: indicator }];
  }
  return list(tree, '评分项').map((each) => ({
    number: word(each, '编号'),
    name: word(each, '名称'),
    marks: Exact.of(word(each, '分值')),
    rule: each,
  }));
}

function readCondition(tree: Yaml): Condition {
  const given = word(tree, '得');
  const scope = part(tree, '范围');
  return {
    fact: word(tree, '事实'),
    is: word(tree, '为'),
    gives: given === '满分' ? 'full' : given === '不适用' ? 'not-applicable' : 'zero',
    items: Array.isArray(scope) ? scope.map(String) : [],
  };
}
