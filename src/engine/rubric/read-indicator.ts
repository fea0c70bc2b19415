/** Reads one 三级指标 with its items, vetoes, exemptions, erratum and examples. */
import { sum } from '../model/decimal.ts';
import type { Entry } from '../model/entry.ts';
import { quoted } from '../model/problem.ts';
import { readMeasure } from './measures/index.ts';
import type { RubricWords } from './measures/measure.ts';
import { readMethod } from './methods/index.ts';
import { checkRubricMarks, readRubricHead, readLines, readMarks } from './read-parts.ts';
import type { Condition, Erratum, Example, Indicator, Item } from './rubric.ts';

const RESULT_KEYS: ReadonlySet<string> = new Set(['得分', '最低', '最高', '结果']);

export function readIndicator(entry: Entry, words: RubricWords): Indicator {
  const head = readRubricHead(entry);
  const printedItems = readItems(entry, words);
  const erratum = readErratum(entry.maybe('勘误'), printedItems, words);
  const items = erratum?.items ?? printedItems;
  checkRubricMarks(entry, head.name, head.fullMarks, items);
  const source = entry.at('出处');
  const indicator: Indicator = {
    ...head,
    number: entry.text('编号'),
    purpose: entry.text('考察'),
    lines: readLines(source),
    items,
    vetoes: entry.list('否决').map((each) => readVeto(each, words, items)),
    exemptions: entry.list('豁免').map((each) => readExemption(each, words)),
    erratum: erratum?.erratum,
    examples: entry.has('评分项') ? readExamples(entry, words) : [],
  };
  source.done();
  entry.done();
  return indicator;
}

/** An indicator without items is its own single item. */
function readItems(entry: Entry, words: RubricWords): readonly Item[] {
  if (!entry.has('评分项')) {
    const item = readItem(entry, '', entry.text('名称'), words);
    return item ? [item] : [];
  }
  return readItemList(entry, words);
}

function readItemList(entry: Entry, words: RubricWords): readonly Item[] {
  return entry.list('评分项').flatMap((each) => {
    const item = readItem(each, each.text('编号'), each.text('名称'), words);
    each.done();
    return item ? [item] : [];
  });
}

function readItem(
  entry: Entry,
  number: string,
  name: string,
  words: RubricWords,
): Item | undefined {
  const fullMarks = readMarks(entry, '分值');
  const formula = entry.maybe('计算');
  const measure = formula && readMeasure(formula, words);
  const method = readMethod(entry.at('计分'), fullMarks, measure);
  const whenMissing = entry.optionalText('缺数时');
  if (whenMissing !== '' && whenMissing !== '主观评定')
    entry.problem(quoted(whenMissing), '主观评定', '请改正「缺数时」，或删去');
  const item = {
    number,
    name,
    fullMarks,
    measure,
    note: entry.optionalText('说明'),
    judgedWhenMissing: whenMissing === '主观评定',
    examples: readExamples(entry, words),
  };
  return method && { ...item, method };
}

function readErratum(
  entry: Entry | undefined,
  printedItems: readonly Item[],
  words: RubricWords,
): { erratum: Erratum; items: readonly Item[] } | undefined {
  if (!entry) return undefined;
  const erratum = {
    problem: entry.text('问题'),
    reading: entry.text('读法'),
    reason: entry.text('理由'),
    printedItems,
    printedMaximum: sum(printedItems.map((item) => item.fullMarks)),
  };
  const items = readItemList(entry, words);
  entry.done();
  return { erratum, items };
}

function readVeto(entry: Entry, words: RubricWords, items: readonly Item[]): Condition {
  const scope = entry.at('范围');
  const reach = scope.isList ? scope.items().map((each) => each.value) : [];
  if (scope.isText && scope.value !== '本指标')
    scope.problem(quoted(scope.value), '本指标，或评分项编号的列表', '请改正');
  for (const number of reach)
    if (!items.some((item) => item.number === number))
      scope.problem(quoted(number), '本指标的评分项编号', '请改正');
  const veto = { ...readTrigger(entry, words), items: reach, result: 'zero' as const };
  entry.done();
  return veto;
}

function readExemption(entry: Entry, words: RubricWords): Condition {
  const gives = entry.text('得');
  if (gives !== '满分' && gives !== '不适用')
    entry.at('得').problem(quoted(gives), '满分 或 不适用', '请改正');
  const result = gives === '不适用' ? ('not-applicable' as const) : ('full' as const);
  const exemption = { ...readTrigger(entry, words), items: [], result };
  entry.done();
  return exemption;
}

function readTrigger(entry: Entry, words: RubricWords): Pick<Condition, 'name' | 'fact' | 'is'> {
  const factName = entry.text('事实');
  const fact = words.glossary.byName(factName);
  const is = entry.text('为');
  if (!fact?.options.includes(is))
    entry.problem(
      `${quoted(factName)}为${quoted(is)}`,
      `字典里的选项型事实及其选项（${fact ? fact.options.join('、') || '不是选项型' : '无此事实'}）`,
      '请改正',
    );
  const unknown = {
    id: '',
    name: factName,
    kind: 'choice',
    unit: undefined,
    group: '',
    aliases: [],
    options: [],
    definition: '',
  } as const;
  return { name: entry.text('名称'), fact: fact ?? unknown, is };
}

function readExamples(entry: Entry, words: RubricWords): readonly Example[] {
  return entry.list('例').map((each) => {
    const facts = new Map<string, string>();
    const expected = new Map<string, string>();
    for (const key of each.keys()) {
      const text = each.text(key);
      if (RESULT_KEYS.has(key)) expected.set(key, text);
      else facts.set(key, text);
      if (!RESULT_KEYS.has(key) && !words.glossary.byName(key))
        each.problem(quoted(key), 'glossary.csv 中的中文名', '请改正例里的事实名');
    }
    if (expected.size === 0) each.problem('没有结果', '得分、最低与最高，或 结果', '请补上');
    return { file: each.file, line: each.line, facts, expected };
  });
}
