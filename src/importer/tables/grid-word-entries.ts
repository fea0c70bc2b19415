/** The kinds of entries of data/recognition/grids.yaml. */
import type { Entry } from '../../engine/model/entry.ts';
import type { Fact, Glossary } from '../../engine/model/glossary.ts';
import { quoted } from '../../engine/model/problem.ts';
import type {
  Beside,
  GridWords,
  Inside,
  NarrowTitle,
  ProvenRate,
  Stand,
  Sum,
  TextName,
} from './grid-words.ts';
import { plainWord } from '../text/normalise.ts';

export function readLabels(entry: Entry): ReadonlyMap<string, string> {
  const pairs = entry
    .keys()
    .flatMap((id) => plainText(entry, id).map((label) => [label, id] as const));
  return new Map(pairs);
}

export function readWords(entry: Entry): GridWords['titleAspects'] {
  return [...readLabels(entry)].map(([word, aspect]) => ({ word, aspect }));
}

export function readLists(entry: Entry): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(entry.keys().map((id) => [id, new Set(plainText(entry, id))]));
}

export function plainText(entry: Entry, key: string): readonly string[] {
  return entry.list(key).map((each) => plainWord(each.value));
}

export function longestFirst(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

/** 公务接待费 and 实际支出 written together. */
export function compose(
  subjects: ReadonlyMap<string, string>,
  aspects: ReadonlyMap<string, string>,
): GridWords['composites'] {
  const all = [...subjects].flatMap(([of, subject]) =>
    [...aspects].map(([what, aspect]) => [of + what, { subject, aspect }] as const),
  );
  return new Map(all);
}

export function readFactSum(entry: Entry): Sum {
  const sum = {
    parts: plainText(entry, '各项'),
    subject: entry.text('对象'),
    allowsOthers: entry.text('另有') === '可',
    without: plainText(entry, '没有'),
  };
  entry.done();
  return sum;
}

export function readStand(entry: Entry): Stand {
  const stand = {
    subject: entry.text('对象'),
    as: entry.text('算作'),
    without: plainText(entry, '没有'),
    beside: plainText(entry, '须有'),
  };
  entry.done();
  return stand;
}

export function readBeside(entry: Entry, glossary: Glossary): readonly Beside[] {
  const beside = {
    subject: entry.text('对象'),
    aspect: entry.text('口径'),
    others: plainText(entry, '有'),
    allowed: new Set(plainText(entry, '可有')),
    needsLastYear: entry.text('须有上年') === '是',
  };
  const fact = glossaryFact(entry.at('事实'), glossary);
  entry.done();
  return fact ? [{ ...beside, fact }] : [];
}

export function readTextName(entry: Entry, glossary: Glossary): readonly TextName[] {
  const kind = entry.text('种类') === '日期' ? 'date' : 'site';
  const period = entry.text('年度') === '上年' ? 'last' : 'this';
  const labels = new Set(plainText(entry, '名称'));
  const fact = glossaryFact(entry.at('事实'), glossary);
  entry.done();
  return fact ? [{ fact, kind, period, labels }] : [];
}

export function readComposite(entry: Entry): GridWords['composites'] {
  const meaning = { subject: entry.text('对象'), aspect: entry.text('口径') };
  const labels = plainText(entry, '名称');
  entry.done();
  return new Map(labels.map((label) => [label, meaning]));
}

export function readProvenRate(entry: Entry): ProvenRate {
  const rate = {
    aspect: entry.text('口径'),
    of: new Set(plainText(entry, '分子')),
    by: new Set(plainText(entry, '分母')),
  };
  entry.done();
  return rate;
}

export function readInside(entry: Entry, glossary: Glossary): readonly Inside[] {
  const labels = new Set(plainText(entry, '名称'));
  const under = entry.text('上行');
  const fact = glossaryFact(entry.at('事实'), glossary);
  entry.done();
  return fact ? [{ labels, under, fact }] : [];
}

/** Facts of one subject and 口径 differ in the kind of their unit. */
export function readFacts(entries: readonly Entry[], glossary: Glossary): GridWords['facts'] {
  const facts = new Map<string, Fact[]>();
  for (const [key, fact] of entries.flatMap((entry) => readFact(entry, glossary)))
    facts.set(key, [...(facts.get(key) ?? []), fact]);
  return facts;
}

export function readFact(entry: Entry, glossary: Glossary): readonly (readonly [string, Fact])[] {
  const key = `${entry.text('对象')} ${entry.text('口径')}`;
  const fact = glossaryFact(entry.at('事实'), glossary);
  entry.done();
  return fact ? [[key, fact]] : [];
}

/** A fact's name and all its aliases. */
export function readDirect(entry: Entry, glossary: Glossary): readonly (readonly [string, Fact])[] {
  const fact = glossaryFact(entry, glossary);
  return fact ? [fact.name, ...fact.aliases].map((label) => [plainWord(label), fact]) : [];
}

/** Names of a fact that only tables print. */
export function readOtherNames(
  entry: Entry,
  glossary: Glossary,
): readonly (readonly [string, Fact])[] {
  return entry.keys().flatMap((id) => {
    const labels = plainText(entry, id);
    const fact = glossary.byId(id);
    if (!fact) entry.problem(quoted(id), 'glossary.csv 中的 id', '请改正');
    return fact ? labels.map((label) => [label, fact] as const) : [];
  });
}

export function glossaryFact(entry: Entry, glossary: Glossary): Fact | undefined {
  const fact = glossary.byId(entry.value);
  if (!fact) entry.problem(quoted(entry.value), 'glossary.csv 中的 id', '请改正');
  return fact;
}

export function readNarrowTitle(entry: Entry): NarrowTitle {
  const title = {
    word: entry.text('表名'),
    without: plainText(entry, '没有'),
    only: new Set(plainText(entry, '只读')),
  };
  entry.done();
  return title;
}
