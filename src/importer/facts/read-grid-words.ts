/** Reads data/recognition/grids.yaml. */
import type { Entry } from '../../model/entry.ts';
import type { Fact, Glossary } from '../../model/glossary.ts';
import { quoted } from '../../model/problem.ts';
import { whole } from '../read-measure.ts';
import { plainWord } from './normalise.ts';

export interface GridWords {
  /** 对象: label → id. */
  readonly subjects: ReadonlyMap<string, string>;
  /** 口径: label → id. */
  readonly aspects: ReadonlyMap<string, string>;
  readonly titleAspects: readonly { readonly word: string; readonly aspect: string }[];
  readonly neutral: ReadonlySet<string>;
  readonly totals: ReadonlySet<string>;
  readonly sums: readonly { readonly parts: readonly string[]; readonly subject: string }[];
  /** `subject aspect` → fact. */
  readonly facts: ReadonlyMap<string, Fact>;
  /** Labels that name a fact by themselves. */
  readonly direct: ReadonlyMap<string, Fact>;
  /** Printed lines over a table in which its title and its unit are looked for. */
  readonly linesOver: number;
}

export function readGridWords(file: Entry, glossary: Glossary): GridWords {
  const titles = readLabels(file.at('表名口径'));
  const scale = file.at('尺度');
  const words = {
    subjects: readLabels(file.at('对象')),
    aspects: readLabels(file.at('口径')),
    titleAspects: [...titles].map(([word, aspect]) => ({ word, aspect })),
    neutral: new Set(texts(file, '无关')),
    totals: new Set(texts(file, '合计名')),
    sums: file.list('合计').map(readSum),
    facts: new Map(file.list('事实').flatMap((entry) => readFact(entry, glossary))),
    direct: new Map(file.list('独立').flatMap((entry) => readDirect(entry, glossary))),
    linesOver: whole(scale, '表上行数'),
  };
  scale.done();
  file.done();
  return words;
}

function readLabels(entry: Entry): ReadonlyMap<string, string> {
  const pairs = entry.keys().flatMap((id) => texts(entry, id).map((label) => [label, id] as const));
  return new Map(pairs);
}

function texts(entry: Entry, key: string): readonly string[] {
  return entry.list(key).map((each) => plainWord(each.value));
}

function readSum(entry: Entry): GridWords['sums'][number] {
  const sum = {
    parts: entry.list('各项').map((each) => each.value),
    subject: entry.text('对象'),
  };
  entry.done();
  return sum;
}

function readFact(entry: Entry, glossary: Glossary): readonly (readonly [string, Fact])[] {
  const key = `${entry.text('对象')} ${entry.text('口径')}`;
  const id = entry.text('事实');
  const fact = glossary.byId(id);
  if (!fact) entry.at('事实').problem(quoted(id), 'glossary.csv 中的 id', '请改正');
  entry.done();
  return fact ? [[key, fact]] : [];
}

/** A fact's name and all its aliases. */
function readDirect(entry: Entry, glossary: Glossary): readonly (readonly [string, Fact])[] {
  const fact = glossary.byId(entry.value);
  if (!fact) entry.problem(quoted(entry.value), 'glossary.csv 中的 id', '请改正');
  return fact ? [fact.name, ...fact.aliases].map((label) => [plainWord(label), fact]) : [];
}
