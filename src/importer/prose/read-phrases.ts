/** Reads data/recognition/phrases.yaml. */
import type { Entry } from '../../engine/model/entry.ts';
import type { Glossary } from '../../engine/model/glossary.ts';
import type { Units } from '../../engine/model/unit.ts';
import { plainWord } from '../text/normalise.ts';
import { measure, whole } from '../read-measure.ts';
import { compileGrammar } from './phrase-grammar.ts';
import { compilePhrase, isFault, type PhraseGrammarContext, type PhrasePattern } from './phrase.ts';
import {
  AT_START,
  factAt,
  knownSubject,
  readGroup,
  type KnownSubjects,
} from './read-phrase-group.ts';
import type { ContextWords } from './phrase-context.ts';
import type { SentenceMeasures } from '../text/sentences.ts';

export interface PhraseMeasures extends SentenceMeasures {
  /** Characters on both sides of a value that its quote shows. */
  readonly quoteReach: number;
}

export interface PhraseWords {
  readonly phrases: readonly PhrasePattern[];
  /** Names of all subjects, plain. */
  readonly subjects: ReadonlySet<string>;
  /** Those, and 话题: a heading that is one says of what. */
  readonly topics: ReadonlySet<string>;
  readonly lookAlikes: ReadonlyMap<string, string>;
  /** Ids of facts that never fall, in their order: cumulative rates of the quarters. */
  readonly rising: readonly string[];
  readonly context: ContextWords;
  readonly measures: PhraseMeasures;
}

export function readPhrases(
  file: Entry,
  glossary: Glossary,
  units: Units,
  zeroWords: readonly string[],
  known: KnownSubjects,
): PhraseWords {
  const scale = file.at('尺度');
  const lists = readLists(file.at('词'));
  const gap = whole(scale, '省略字数');
  const counts = file.list('数量单位').map(({ value }) => value.split('|'));
  const context = { glossary, units: [...units.keys()], zeroWords, lists, counts, gap };
  const aspects = readAspects(file.at('口径'));
  const subjects = file.list('对象').map((entry) => knownSubject(entry, known, aspects));
  const named = file.list('按名称').flatMap((entry) => byName(entry, context));
  const phrases = file.list('句式').flatMap((entry) => readGroup(entry, subjects, context));
  const names = subjects.flatMap((each) => each.names.map(plainWord));
  const result = {
    phrases: [...named, ...phrases],
    subjects: new Set(names),
    topics: new Set([...names, ...file.list('话题').map(({ value }) => plainWord(value))]),
    rising: file.has('递增')
      ? file.list('递增').flatMap((entry) => factAt(entry, glossary)?.id ?? [])
      : [],
    lookAlikes: new Map(file.list('形近字').map((entry) => readPair(entry))),
    context: readContext(file.at('上下文'), scale),
    measures: {
      longestSentence: whole(scale, '一句字数'),
      shortLine: measure(scale, '短行'),
      unitReach: whole(scale, '单位间隔'),
      longestHeading: whole(scale, '标题字数'),
      quoteReach: whole(scale, '摘录字数'),
    },
  };
  scale.done();
  file.done();
  return result;
}

function readAspects(entry: Entry): ReadonlyMap<string, string> {
  return new Map(entry.keys().map((name) => [name, entry.text(name)] as const));
}

function readLists(entry: Entry): ReadonlyMap<string, readonly string[]> {
  return new Map(
    entry.keys().map((name) => [name, entry.list(name).map(({ value }) => value)] as const),
  );
}

/** A fact that its name or an alias says in full: 资产总额为3万元. */
function byName(entry: Entry, context: PhraseGrammarContext): readonly PhrasePattern[] {
  const fact = factAt(entry, context.glossary);
  if (!fact) return [];
  const names = [fact.name, ...fact.aliases].map((name) =>
    name.replaceAll('(', '（').replaceAll(')', '）'),
  );
  const forms = [`<为>{${fact.id}}`, ...(fact.unit ? [`{${fact.id}:前面的单位}`] : [])];
  return names
    .flatMap((name) => forms.map((form) => name + form))
    .flatMap((written) => {
      const phrase = compilePhrase(written, AT_START, context);
      if (!isFault(phrase)) return [phrase];
      entry.problem(phrase.found, phrase.expected, phrase.action);
      return [];
    });
}

function readContext(entry: Entry, scale: Entry): ContextWords {
  const words = (key: string): readonly string[] =>
    entry.list(key).map((each) => plainWord(each.value));
  const context = {
    ownYear: words('本年'),
    lastYear: words('上年'),
    otherYears: words('其他年度'),
    comparing: words('比较'),
    changes: words('变动'),
    partYear: words('期间'),
    supposed: words('设想'),
    moneyWords: words('说收支'),
    moneyTitles: words('收支标题'),
    purposes: words('用途'),
    funds: words('一部分资金'),
    plans: words('打算'),
    results: words('结果'),
    leads: words('前导'),
    freeLeads: words('前导以前不限'),
    parts: words('分项'),
    otherScopes: words('其他范围'),
    movements: words('变动事项'),
    noMovements: words('不是变动事项'),
    inside: words('内设'),
    self: words('自称'),
    whole: anyWording(entry.list('全部门')),
    sections: words('内设尾'),
    headingEnds: words('标题尾'),
    toSelf: words('自称以前'),
    offices: words('单位名尾'),
    noOffices: words('不是单位'),
    granting: words('经办'),
    levels: words('地名尾'),
    shortName: whole(scale, '简称字数'),
    longestShortName: whole(scale, '简称最长'),
    noPlaces: words('不是地名'),
    beforeLevel: words('地名以前'),
    changeReach: whole(scale, '变动间隔'),
    scoring: words('评分用语'),
    budgetWords: words('说预算'),
    noBudgetWords: words('不是说预算'),
    actualWords: words('说支出'),
    boundWords: words('数后'),
    exceptWords: words('数后括号'),
    budgetTitles: words('预算题名'),
    spent: new Set(words('预算里没有')),
  };
  entry.done();
  return context;
}

/** Words that are written like 句式; `{}` is a number of offices. */
function anyWording(entries: readonly Entry[]): RegExp {
  const parts = { gap: 0, words: () => undefined, slot: () => '\\d+' };
  const sources = entries.map((entry) => {
    const { source, unknown } = compileGrammar(entry.value, parts);
    if (unknown.length > 0) entry.problem(entry.value, '成对的括号', '请照 data/README.md 改写');
    return source;
  });
  return new RegExp(`(?:${sources.join('|')})`, 'gu');
}

/** `⻓ 长` */
function readPair(entry: Entry): readonly [string, string] {
  const [printed = '', meant = ''] = entry.value.split(' ');
  if (printed === '' || meant === '') entry.problem(entry.value, '两个字，中间一个空格', '请改正');
  return [printed, meant];
}
