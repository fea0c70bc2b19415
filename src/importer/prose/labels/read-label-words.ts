/** Reads data/recognition/labels.yaml. */
import type { Entry } from '../../../engine/model/entry.ts';
import type { Fact, Glossary } from '../../../engine/model/glossary.ts';
import { quoted } from '../../../engine/model/problem.ts';
import { whole } from '../../read-measure.ts';
import type {
  GridWords,
  GridLabelWords,
  GridFactWords,
  GridPartWords,
} from '../../tables/grid-words.ts';
import { plainWord } from '../../text/normalise.ts';
import type { Increase, LabelWords, RateRule, SumRule, Token } from './label-words.ts';

export function readLabelWords(
  file: Entry,
  grids: GridLabelWords & GridFactWords & GridPartWords,
  glossary: Glossary,
): LabelWords {
  const tokens = new Map<string, Token[]>();
  const add = (written: string, token: Token): void => {
    const word = written.replaceAll('(境)', '境');
    tokens.set(word, [...(tokens.get(word) ?? []), token]);
  };
  const weak = new Set(plain(file, '弱'));
  const known = new Set(plain(file, '句中口径'));
  const own = new Set(plain(file, '句中对象'));
  const aspects = [...only(grids.aspects, known), ...labelled(file.at('口径'))];
  for (const [word, id] of aspects) add(word, { kind: 'aspect', id, isWeak: weak.has(word) });
  const fixed = new Set(plain(file, '连用'));
  const subjects = [...only(grids.subjects, own), ...labelled(file.at('对象'))];
  for (const [word, id] of subjects)
    if (fixed.has(word) || !saysAspect(word, id, subjects, aspects))
      add(word, { kind: 'subject', id, isShort: false });
  for (const [word, id] of labelled(file.at('简称')))
    add(word, { kind: 'subject', id, isShort: true });
  for (const [key, kind] of KINDS) for (const word of plain(file, key)) add(word, { kind });
  const adjusting = file.at('调整');
  const scale = file.at('尺度');
  const words: LabelWords = {
    tokens,
    longest: Math.max(...[...tokens.keys()].map(({ length }) => length)),
    longestClause: whole(scale, '一段字数'),
    mostReadings: whole(scale, '一段读法'),
    mostValues: whole(scale, '同项数值'),
    mostChoices: whole(scale, '相加组合'),
    titleWords: plain(file, '标题用字'),
    wholeTitles: plain(file, '总额标题'),
    budgetIs: labelled(file.at('预算指')).map(([word, aspect]) => ({ word, aspect })),
    whole: plain(file, '整个'),
    changes: plain(file, '变动'),
    shares: plain(file, '占比'),
    receipts: plain(file, '收入'),
    spending: [...weak],
    including: plain(file, '另含'),
    joining: plain(file, '连接'),
    purposes: plain(file, '用途'),
    announcing: plain(file, '导语'),
    sums: file.list('相加').map(readSum),
    rates: file.list('相除').map(readRate),
    adjusting: { from: adjusting.text('原'), to: adjusting.text('后') },
    contains: grids.contains,
    refined: grids.refined,
    facts: firstOf(grids.facts),
    previousFacts: firstOf(grids.previousFacts),
    comparable: [...grids.previousFacts.keys()].map((key) => key.split(' ')[0] ?? ''),
    increases: new Map(file.list('增加事实').map((entry) => readIncrease(entry, glossary))),
    increasing: plain(file, '增加'),
  };
  adjusting.done();
  scale.done();
  file.done();
  return words;
}

function only(
  words: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  return [...words].filter(([, id]) => ids.has(id));
}

/** 公务接待费支出 is 公务接待费 and 支出: as one word it would hide the aspect. */
function saysAspect(
  word: string,
  id: string,
  subjects: readonly (readonly [string, string])[],
  aspects: readonly (readonly [string, string])[],
): boolean {
  const shorter = subjects.filter(([each, of]) => of === id && each !== word);
  return shorter.some(([each]) => {
    const rest = word.startsWith(each) ? word.slice(each.length) : '';
    return rest !== '' && aspects.some(([aspect]) => rest.startsWith(aspect));
  });
}

/** One fact a key: what a sentence prints once is one thing. */
function firstOf(facts: GridWords['facts']): ReadonlyMap<string, Fact> {
  return new Map([...facts].flatMap(([key, [first]]) => (first ? [[key, first] as const] : [])));
}

const KINDS = [
  ['无义', 'filler'],
  ['批复机关', 'filler'],
  ['批复', 'filler'],
  ['列举', 'parts'],
  ['合计', 'sum'],
  ['占比', 'share'],
  ['变动', 'change'],
  ['比较', 'compare'],
] as const;

function labelled(entry: Entry): readonly (readonly [string, string])[] {
  return entry.keys().flatMap((id) => plain(entry, id).map((word) => [word, id] as const));
}

function plain(entry: Entry, key: string): readonly string[] {
  return entry.list(key).map((each) => plainWord(each.value));
}

function readSum(entry: Entry): SumRule {
  const as = entry.maybe('算作');
  const rule = {
    parts: plain(entry, '各项'),
    whole: entry.text('等于'),
    as: new Map((as?.keys() ?? []).map((part) => [part, as?.text(part) ?? ''] as const)),
  };
  entry.done();
  return rule;
}

function readRate(entry: Entry): RateRule {
  const rule = {
    amount: entry.text('数'),
    bases: plain(entry, '底'),
    rates: plain(entry, '率'),
  };
  entry.done();
  return rule;
}

function readIncrease(entry: Entry, glossary: Glossary): readonly [string, Increase] {
  const key = `${entry.text('对象')} ${entry.text('口径')}`;
  const [amount, rate] = ['额', '率'].map((part) => {
    const id = entry.text(part);
    const fact = glossary.byId(id);
    if (!fact) entry.at(part).problem(quoted(id), 'glossary.csv 中的 id', '请改正');
    return fact;
  });
  entry.done();
  return [key, { amount, rate }];
}
