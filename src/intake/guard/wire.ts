/** What the command and its reading process tell each other. Facts go by their id and decimals as text: a copy is plain. */
import type { Cover, Imported, Outcome } from '../../importer/imported.ts';
import type { KnownReport } from '../../importer/known-report.ts';
import type { Sheet } from '../../importer/wide/sheet.ts';
import { decimal } from '../../engine/model/decimal.ts';
import type { Fact } from '../../engine/model/glossary.ts';
import type { GreyPage } from '../encode-png.ts';

export type WireRequest =
  | { readonly kind: 'open' | 'sheet'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'draw'; readonly bytes: Uint8Array }
  /** Of the document that was opened last. */
  | { readonly kind: 'read'; readonly known: PackedKnown };

export type WireAnswer =
  | { readonly kind: 'opened'; readonly outcome: Outcome<Cover> }
  | { readonly kind: 'read'; readonly outcome: Outcome<PackedImported> }
  | { readonly kind: 'sheet'; readonly outcome: Outcome<Sheet> }
  | { readonly kind: 'page'; readonly page: GreyPage | undefined }
  | { readonly kind: 'drawn' }
  | { readonly kind: 'failed'; readonly message: string };

type ById<Value> = Omit<Value, 'fact'> & { readonly fact: string };
type Figure = Imported['figures'][number];
type PackedFigure = Omit<ById<Figure>, 'mentions'> & {
  readonly mentions: readonly ById<Figure['mentions'][number]>[];
};
export type PackedImported = Omit<Imported, 'figures'> & {
  readonly figures: readonly PackedFigure[];
};

export function packImported(imported: Imported): PackedImported {
  const figures = imported.figures.map(({ fact, mentions, ...rest }) => ({
    ...rest,
    fact: fact.id,
    mentions: mentions.map((mention) => ({ ...mention, fact: mention.fact.id })),
  }));
  return { ...imported, figures };
}

export function unpackImported(packed: PackedImported, factOf: (id: string) => Fact): Imported {
  const figures = packed.figures.map(({ fact, mentions, ...rest }) => ({
    ...rest,
    fact: factOf(fact),
    mentions: mentions.map((mention) => ({ ...mention, fact: factOf(mention.fact) })),
  }));
  return { ...packed, figures };
}

interface PackedMarks {
  readonly name: string;
  readonly fullMarks: string;
}

export interface PackedKnown extends Pick<KnownReport, 'year' | 'names'> {
  readonly groups: readonly PackedMarks[];
  readonly scorable: readonly (PackedMarks & {
    readonly id: string;
    readonly items: readonly { readonly number: string; readonly fullMarks: string }[];
  })[];
}

export function packKnown({ year, names, rubric }: KnownReport): PackedKnown {
  return {
    year,
    names,
    groups: rubric.groups.map(({ name, fullMarks }) => ({ name, fullMarks: fullMarks.toString() })),
    scorable: [...rubric.scorable].map(([id, { name, fullMarks, items }]) => ({
      id,
      name,
      fullMarks: fullMarks.toString(),
      items: items.map((each) => ({ number: each.number, fullMarks: each.fullMarks.toString() })),
    })),
  };
}

export function unpackKnown({ year, names, groups, scorable }: PackedKnown): KnownReport {
  const withMarks = <Marked extends { readonly fullMarks: string }>(marked: Marked) => {
    return { ...marked, fullMarks: decimal(marked.fullMarks) };
  };
  const rows = scorable.map(
    ({ id, ...row }) => [id, { ...withMarks(row), items: row.items.map(withMarks) }] as const,
  );
  return { year, names, rubric: { groups: groups.map(withMarks), scorable: new Map(rows) } };
}
