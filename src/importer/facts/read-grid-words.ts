/** Reads data/recognition/grids.yaml. */
import type { Entry } from '../../model/entry.ts';
import type { Fact, Glossary } from '../../model/glossary.ts';
import { quoted } from '../../model/problem.ts';
import { whole } from '../read-measure.ts';
import type { GridWords, Inside, ProvenRate, Stand, Sum } from './grid-words.ts';
import { plainWord } from './normalise.ts';

export function readGridWords(file: Entry, glossary: Glossary): GridWords {
  const scale = file.at('尺度');
  const subjects = readLabels(file.at('对象'));
  const aspects = readLabels(file.at('口径'));
  const words: GridWords = {
    subjects,
    aspects,
    composites: new Map([
      ...compose(subjects, aspects),
      ...file.list('连写').flatMap((entry) => [...readComposite(entry)]),
    ]),
    yearlyAspects: readLabels(file.at('年后口径')),
    elseAspects: readLabels(file.at('另作')),
    withWords: readLists(file.at('须有字')),
    notUnder: readLists(file.at('表名不能是')),
    provenRates: file.list('须算得').map(readProvenRate),
    budgetWithout: new Set(plain(file, '预算里不能有栏')),
    subjectWords: readLists(file.at('对象须有字')),
    withoutWords: new Set(plain(file, '不须有字')),
    titleAspects: readWords(file.at('表名口径')),
    ownTitleAspects: readWords(file.at('题名口径')),
    refined: readLists(file.at('笼统')),
    contains: readLists(file.at('包含')),
    mayHold: readLists(file.at('可在内')),
    mustFollow: readLists(file.at('紧接')),
    insides: file.list('其中名称').flatMap((entry) => readInside(entry, glossary)),
    stands: file.list('代替').map(readStand),
    topics: new Set(plain(file, '栏目')),
    thisYear: longestFirst(plain(file, '本年')),
    lastYear: longestFirst(plain(file, '上年')),
    neutral: new Set(plain(file, '无关')),
    totals: new Set(plain(file, '合计名')),
    fullMarks: new Set(plain(file, '满分')),
    nameHeads: new Set(plain(file, '名称栏')),
    codeHeads: new Set(plain(file, '编码栏')),
    indicatorHeads: new Set(plain(file, '指标栏')),
    otherIndicators: plain(file, '指标不属'),
    attainedHeads: new Set(plain(file, '实际值栏')),
    numbering: new Set(plain(file, '栏次')),
    formLabels: new Set(plain(file, '表单栏')),
    departmentLabels: new Set(plain(file, '部门栏')),
    yearLabels: new Set(plain(file, '年度栏')),
    otherTitles: plain(file, '别的表名'),
    fundTitles: plain(file, '部分资金'),
    ofAllMoney: new Set(plain(file, '全部资金')),
    unnarrowed: new Set(plain(file, '表名不能另有对象')),
    behindUnits: plain(file, '单位词后'),
    selves: plain(file, '自称'),
    unitEndings: plain(file, '单位词尾'),
    otherLabels: new Set(plain(file, '别的表栏')),
    wholeTitles: plain(file, '整体'),
    sharedLabels: new Set(plain(file, '须整体')),
    projectForms: plain(file, '项目表'),
    sums: file.list('合计').map(readSum),
    facts: readFacts(file.list('事实'), glossary),
    previousFacts: readFacts(file.list('上年事实'), glossary),
    direct: new Map([
      ...file.list('独立').flatMap((entry) => readDirect(entry, glossary)),
      ...readOtherNames(file.at('另称'), glossary),
    ]),
    directAspects: readLists(file.at('独立口径')),
    alone: new Map(file.list('单独').flatMap((entry) => readDirect(entry, glossary))),
    linesOver: whole(scale, '表上行数'),
    unitProofs: whole(scale, '单位佐证'),
    headLength: whole(scale, '栏名字数'),
  };
  scale.done();
  file.done();
  return words;
}

function readLabels(entry: Entry): ReadonlyMap<string, string> {
  const pairs = entry.keys().flatMap((id) => plain(entry, id).map((label) => [label, id] as const));
  return new Map(pairs);
}

function readWords(entry: Entry): GridWords['titleAspects'] {
  return [...readLabels(entry)].map(([word, aspect]) => ({ word, aspect }));
}

function readLists(entry: Entry): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(entry.keys().map((id) => [id, new Set(plain(entry, id))]));
}

function plain(entry: Entry, key: string): readonly string[] {
  return entry.list(key).map((each) => plainWord(each.value));
}

function longestFirst(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

/** 公务接待费 and 实际支出 written together. */
function compose(
  subjects: ReadonlyMap<string, string>,
  aspects: ReadonlyMap<string, string>,
): GridWords['composites'] {
  const all = [...subjects].flatMap(([of, subject]) =>
    [...aspects].map(([what, aspect]) => [of + what, { subject, aspect }] as const),
  );
  return new Map(all);
}

function readSum(entry: Entry): Sum {
  const sum = {
    parts: plain(entry, '各项'),
    subject: entry.text('对象'),
    allowsOthers: entry.text('另有') === '可',
    without: plain(entry, '没有'),
  };
  entry.done();
  return sum;
}

function readStand(entry: Entry): Stand {
  const stand = {
    subject: entry.text('对象'),
    as: entry.text('算作'),
    without: plain(entry, '没有'),
    beside: plain(entry, '须有'),
  };
  entry.done();
  return stand;
}

function readComposite(entry: Entry): GridWords['composites'] {
  const meaning = { subject: entry.text('对象'), aspect: entry.text('口径') };
  const labels = plain(entry, '名称');
  entry.done();
  return new Map(labels.map((label) => [label, meaning]));
}

function readProvenRate(entry: Entry): ProvenRate {
  const rate = {
    aspect: entry.text('口径'),
    of: new Set(plain(entry, '分子')),
    by: new Set(plain(entry, '分母')),
  };
  entry.done();
  return rate;
}

function readInside(entry: Entry, glossary: Glossary): readonly Inside[] {
  const labels = new Set(plain(entry, '名称'));
  const under = entry.text('上行');
  const fact = glossaryFact(entry.at('事实'), glossary);
  entry.done();
  return fact ? [{ labels, under, fact }] : [];
}

/** Facts of one subject and 口径 differ in the kind of their unit. */
function readFacts(entries: readonly Entry[], glossary: Glossary): GridWords['facts'] {
  const facts = new Map<string, Fact[]>();
  for (const [key, fact] of entries.flatMap((entry) => readFact(entry, glossary)))
    facts.set(key, [...(facts.get(key) ?? []), fact]);
  return facts;
}

function readFact(entry: Entry, glossary: Glossary): readonly (readonly [string, Fact])[] {
  const key = `${entry.text('对象')} ${entry.text('口径')}`;
  const fact = glossaryFact(entry.at('事实'), glossary);
  entry.done();
  return fact ? [[key, fact]] : [];
}

/** A fact's name and all its aliases. */
function readDirect(entry: Entry, glossary: Glossary): readonly (readonly [string, Fact])[] {
  const fact = glossaryFact(entry, glossary);
  return fact ? [fact.name, ...fact.aliases].map((label) => [plainWord(label), fact]) : [];
}

/** Names of a fact that only tables print. */
function readOtherNames(entry: Entry, glossary: Glossary): readonly (readonly [string, Fact])[] {
  return entry.keys().flatMap((id) => {
    const labels = plain(entry, id);
    const fact = glossary.byId(id);
    if (!fact) entry.problem(quoted(id), 'glossary.csv 中的 id', '请改正');
    return fact ? labels.map((label) => [label, fact] as const) : [];
  });
}

function glossaryFact(entry: Entry, glossary: Glossary): Fact | undefined {
  const fact = glossary.byId(entry.value);
  if (!fact) entry.problem(quoted(entry.value), 'glossary.csv 中的 id', '请改正');
  return fact;
}
