/** Reads data/recognition/phrases.yaml. */
import type { Entry } from '../../model/entry.ts';
import type { Glossary } from '../../model/glossary.ts';
import type { Units } from '../../model/unit.ts';
import { plainWord } from './normalise.ts';
import { measure, whole } from '../read-measure.ts';
import { compilePhrase, isFault, type PhrasePattern } from './phrase.ts';
import type { SentenceMeasures } from './sentences.ts';

export interface PhraseWords {
  readonly phrases: readonly PhrasePattern[];
  readonly lookAlikes: ReadonlyMap<string, string>;
  /** 上年, 去年: what follows is not of the report's year. */
  readonly otherYears: readonly string[];
  /** 比, 较: the year behind them is only compared with. */
  readonly comparing: readonly string[];
  readonly measures: SentenceMeasures;
}

export function readPhrases(
  file: Entry,
  glossary: Glossary,
  units: Units,
  zeroWords: readonly string[],
): PhraseWords {
  const scale = file.at('尺度');
  const means = { glossary, units: [...units.keys()], zeroWords, gap: whole(scale, '省略字数') };
  const phrases = [
    ...file.list('句式').map((entry) => ({ entry, anyYear: false })),
    ...file.list('不限年度的句式').map((entry) => ({ entry, anyYear: true })),
  ].flatMap(({ entry, anyYear }): PhrasePattern[] => {
    const phrase = compilePhrase(entry.value, anyYear, means);
    if (!isFault(phrase)) return [phrase];
    entry.problem(phrase.found, phrase.expected, phrase.action);
    return [];
  });
  const words = (key: string): readonly string[] =>
    file.list(key).map((entry) => plainWord(entry.value));
  const lookAlikes = new Map(file.list('形近字').map((entry) => readPair(entry)));
  const result = {
    phrases,
    lookAlikes,
    otherYears: words('其他年度'),
    comparing: words('比较'),
    measures: {
      longestSentence: whole(scale, '一句字数'),
      shortLine: measure(scale, '短行'),
      unitReach: whole(scale, '单位间隔'),
    },
  };
  scale.done();
  file.done();
  return result;
}

/** `⻓ 长` */
function readPair(entry: Entry): readonly [string, string] {
  const [printed = '', meant = ''] = entry.value.split(' ');
  if (printed === '' || meant === '') entry.problem(entry.value, '两个字，中间一个空格', '请改正');
  return [printed, meant];
}
