/** Reads data/recognition/grids.yaml. */
import type { Entry } from '../../model/entry.ts';
import type { Glossary } from '../../model/glossary.ts';
import { whole } from '../read-measure.ts';
import {
  compose,
  longestFirst,
  plain,
  readBeside,
  readComposite,
  readDirect,
  readFacts,
  readInside,
  readLabels,
  readLists,
  readNarrowTitle,
  readOtherNames,
  readProvenRate,
  readStand,
  readSum,
  readWords,
} from './grid-word-entries.ts';
import type { GridWords } from './grid-words.ts';

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
    aspectHints: plain(file, '口径字'),
    ownTitleAspects: readWords(file.at('题名口径')),
    refined: readLists(file.at('笼统')),
    contains: readLists(file.at('包含')),
    mayHold: readLists(file.at('可在内')),
    mustFollow: readLists(file.at('紧接')),
    insides: file.list('其中名称').flatMap((entry) => readInside(entry, glossary)),
    stands: file.list('代替').map(readStand),
    besides: file.list('同表').flatMap((entry) => readBeside(entry, glossary)),
    topics: new Set(plain(file, '栏目')),
    thisYear: longestFirst(plain(file, '本年')),
    lastYear: longestFirst(plain(file, '上年')),
    neutral: new Set(plain(file, '无关')),
    totals: new Set(plain(file, '合计名')),
    fullMarks: new Set(plain(file, '满分')),
    nameHeads: new Set(plain(file, '名称栏')),
    codeHeads: new Set(plain(file, '编码栏')),
    indicatorHeads: new Set(plain(file, '指标栏')),
    noteHeads: new Set(plain(file, '算法栏')),
    indicatorTitles: plain(file, '指标表名'),
    otherIndicators: plain(file, '指标不属'),
    attainedHeads: new Set(plain(file, '实际值栏')),
    yearlyAttained: new Set(plain(file, '年后实际值栏')),
    numbering: new Set(plain(file, '栏次')),
    formLabels: new Set(plain(file, '表单栏')),
    departmentLabels: new Set(plain(file, '部门栏')),
    yearLabels: new Set(plain(file, '年度栏')),
    otherTitles: plain(file, '别的表名'),
    fundTitles: plain(file, '部分资金'),
    ofAllMoney: new Set(plain(file, '全部资金')),
    narrowTitles: file.list('表名对象').map(readNarrowTitle),
    unnarrowed: new Set(plain(file, '表名不能另有对象')),
    comparing: plain(file, '比较字'),
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
