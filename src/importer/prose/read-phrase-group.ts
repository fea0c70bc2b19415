/** Reads one group of 句式: what its phrases ask of the words around them, and how they are written. */
import type { Entry } from '../../engine/model/entry.ts';
import type { Fact, Glossary } from '../../engine/model/glossary.ts';
import { quoted } from '../../engine/model/problem.ts';
import type { GridWords } from '../tables/grid-words.ts';
import { plainWord } from '../text/normalise.ts';
import {
  compilePhrase,
  isFault,
  type Demands,
  type PhraseGrammarContext,
  type PhrasePattern,
  type Subject,
} from './phrase.ts';
import type { Conditions } from './phrase-conditions.ts';

/** What each demand is called. */
const DEMANDS: Readonly<Record<string, Partial<Demands>>> = {
  上年: { year: 'previous' },
  不限年度: { year: 'any' },
  本部门: { ofReport: true },
  开头: { ofReport: true, atStart: true },
  总额: { ofReport: true, atStart: true, ofWhole: true },
  不是项目的: { noProjectBefore: true },
  前面没有预算: { noBudgetBefore: true },
  评分表里也算: { inScoreTable: true },
  句首: { ofReport: true, atStart: true, opensStatement: true },
  段首: { ofReport: true, atStart: true, opensStatement: true, opensParagraph: true },
  止于标点: { endsClause: true },
  不是一部分的: { notOfPart: true },
};
const NONE: Demands = {
  year: 'own',
  ofReport: false,
  atStart: false,
  ofWhole: false,
  noProjectBefore: false,
  noBudgetBefore: false,
  inScoreTable: false,
  conditions: { headings: [], notUnder: [], told: [], untold: [], absent: [] },
  opensStatement: false,
  opensParagraph: false,
  endsClause: false,
  notOfPart: false,
};

/** 开头: of a fact that its name says in full. */
export const AT_START: Demands = { ...NONE, ...DEMANDS['开头'] };

/** What grids.yaml calls things that money is spent on, and which facts their aspects are. */
export type KnownSubjects = Pick<GridWords, 'subjects' | 'facts'>;

/**
 * @param entry id of an object of grids.yaml
 * @param aspects name in the phrases → id of an aspect of grids.yaml
 */
export function knownSubject(
  entry: Entry,
  { subjects, facts }: KnownSubjects,
  aspects: ReadonlyMap<string, string>,
): Subject {
  const id = entry.value;
  const labels = [...subjects].flatMap(([label, of]) => (of === id ? [label] : []));
  if (labels.length === 0) entry.problem(quoted(id), 'grids.yaml 中的对象', '请改正');
  // In a phrase plain brackets are choices.
  const names = labels.map((label) => label.replaceAll('(', '（').replaceAll(')', '）'));
  const factOf = (aspect: string): Fact | undefined =>
    facts.get(`${id} ${aspects.get(aspect) ?? ''}`)?.[0];
  return { names, aspects: [...aspects.keys()], factOf };
}

/** With names and facts of its own. */
function readSubject(entry: Entry, { glossary }: Pick<PhraseGrammarContext, 'glossary'>): Subject {
  const names = entry.list('名称').map(({ value }) => value);
  const aspects = entry.keys().filter((key) => key !== '名称');
  const facts = new Map<string, Fact>();
  for (const aspect of aspects) {
    const fact = factAt(entry.at(aspect), glossary);
    if (fact) facts.set(aspect, fact);
  }
  entry.done();
  return { names, aspects, factOf: (aspect) => facts.get(aspect) };
}

export function factAt(entry: Entry, glossary: Glossary): Fact | undefined {
  const fact = glossary.byId(entry.value);
  if (!fact) entry.problem(quoted(entry.value), 'glossary.csv 中的 id', '请改正');
  return fact;
}

export function readGroup(
  entry: Entry,
  subjects: readonly Subject[],
  context: PhraseGrammarContext,
): readonly PhrasePattern[] {
  const demands = entry.list('要求').reduce<Demands>(
    (all, demand) => {
      const known = DEMANDS[demand.value];
      if (!known) demand.problem(quoted(demand.value), Object.keys(DEMANDS).join('、'), '请改正');
      return { ...all, ...known };
    },
    { ...NONE, conditions: readConditions(entry) },
  );
  const own = entry.has('对象')
    ? entry.list('对象').map((each) => readSubject(each, context))
    : subjects;
  const phrases = entry.list('写法').flatMap((written): PhrasePattern[] => {
    const isOfSubject = written.value.includes('<对象>');
    const results = isOfSubject
      ? own.map((subject) => compilePhrase(written.value, demands, context, subject))
      : [compilePhrase(written.value, demands, context)];
    const [fault] = results.filter(isFault);
    if (fault) written.problem(fault.found, fault.expected, fault.action);
    return results.filter((each): each is PhrasePattern => !isFault(each));
  });
  entry.done();
  return phrases;
}

function readConditions(entry: Entry): Conditions {
  const words = (key: string): readonly string[] =>
    entry.has(key) ? entry.list(key).map(({ value }) => plainWord(value)) : [];
  return {
    headings: words('标题'),
    notUnder: words('标题没有'),
    told: words('前面有'),
    untold: words('前面没有'),
    absent: words('句中没有'),
  };
}
