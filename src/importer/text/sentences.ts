/** 断句: the lines of a text block as sentences, each a passage, in the order of the print. */
import type { Line } from '../document.ts';
import { join, slice, type Passage } from './passage.ts';
import { numberedAs, PLAIN, under, withoutPlain, type Heading } from './headings.ts';
import { normalise, type LookAlikes } from './normalise.ts';
import { paragraphsOf } from './paragraphs.ts';

export interface Sentence {
  readonly passage: Passage;
  /** Ended by a full stop or semicolon-like mark; false where a heading or a paragraph's end cut it. */
  readonly isWhole: boolean;
  /** Plain headings it stands under, from the widest; '' for a numbered paragraph. */
  readonly headings: readonly string[];
  /** The nearest heading as printed, when it is a name alone: 3.公务接待费。 */
  readonly subject: Passage | undefined;
  /** Plain text of its paragraph before it, as far back as one sentence may reach. */
  readonly before: string;
}

/** 断句的尺度; data/recognition/phrases.yaml */
export interface SentenceMeasures {
  /** Characters; a longer one is text whose stops were lost. */
  readonly longestSentence: number;
  /** Part of the usual width below which a line ends its paragraph. */
  readonly shortLine: number;
  /** How many sentences further on the unit of a cut-off number may stand. */
  readonly unitReach: number;
  /** Characters up to which a numbered line without a figure is a heading. */
  readonly longestHeading: number;
}

/** Whose parts it lists stands before it: its sentence goes on. */
const OF_WHICH = '其中';
const REMARK = /\([^()]*\)$/u;
const YEAR = /(?:19|20)\d\d年/u;
const STOP = /[。！？!?]/u;

/** @param texts blocks of lines: what is printed between two of them ends a paragraph, and no section */
export function sentencesOf(
  texts: readonly (readonly Line[])[],
  lookAlikes: LookAlikes,
  measures: SentenceMeasures,
): readonly Sentence[] {
  let open: readonly Heading[] = [];
  let subject: Passage | undefined;
  let isAlone = false;
  const blocks = texts.map((lines) => paragraphsOf(lines, measures.shortLine));
  const paragraphs = blocks.flatMap((block) =>
    block.map((paragraph, index) => ({ paragraph, isFirst: index === 0 })),
  );
  return paragraphs.flatMap(({ paragraph, isFirst }): readonly Sentence[] => {
    // A title over a table ends with it.
    if (isFirst) open = withoutPlain(open);
    const number = numberedAs(paragraph[0]?.text ?? '');
    const passage = normalise(paragraph, lookAlikes);
    const parts = split(passage);
    if (number) {
      subject = headingOf(parts[0]?.passage, measures);
      open = under(open, { style: number.style, text: subject?.text ?? '' });
    } else {
      // Of what a heading says only the first paragraph under it goes on without saying so.
      if (!isAlone) subject = undefined;
      const plain = parts.length === 1 ? headingOf(parts[0]?.passage, measures) : undefined;
      if (plain) open = under(open, { style: PLAIN, text: plain.text });
    }
    isAlone =
      number !== undefined && parts.every((part) => part.from === 0 || part.passage.text === '');
    const headings = open.map(({ text }) => text);
    return parts
      .filter((part) => part.passage.text !== '')
      .map((part) => ({
        ...part,
        headings,
        subject,
        before: passage.text.slice(Math.max(0, part.from - measures.longestSentence), part.from),
      }));
  });
}

/** Without its number; undefined for a sentence. */
function headingOf(
  passage: Passage | undefined,
  { longestHeading }: SentenceMeasures,
): Passage | undefined {
  if (!passage) return undefined;
  const own = slice(passage, numberedAs(passage.text)?.length ?? 0);
  const text = own.text.replace(/[:：]$/u, '');
  // 三、预算执行情况（预算数均为调整后的）: a remark in brackets counts no more than the figures of a year do.
  const bare = text.replace(REMARK, '').replace(YEAR, '');
  return bare.length > longestHeading || /\d|[,;:]/u.test(bare)
    ? undefined
    : slice(own, 0, text.length);
}

interface Part {
  readonly passage: Passage;
  readonly isWhole: boolean;
  /** Where it begins in its paragraph. */
  readonly from: number;
}

function split(passage: Passage): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let index = 0; index < passage.text.length; index++)
    if (STOP.test(passage.text[index] ?? '') && !passage.text.startsWith(OF_WHICH, index + 1)) {
      parts.push({ passage: slice(passage, from, index), isWhole: true, from });
      from = index + 1;
    }
  parts.push({ passage: slice(passage, from), isWhole: false, from });
  return parts;
}

/**
 * Pages are sometimes extracted out of order: 实际支出 379.54 here, 万元。 some sentences on.
 * Joined only where one sentence alone is a bare unit and one alone before it ends in a bare number.
 */
export function rejoinUnits(
  sentences: readonly Sentence[],
  isUnit: (text: string) => boolean,
  { unitReach }: SentenceMeasures,
): readonly Sentence[] {
  const result = [...sentences];
  for (const [at, { passage }] of sentences.entries()) {
    if (!isUnit(passage.text)) continue;
    const before = sentences.slice(Math.max(0, at - unitReach), at);
    const open = before.filter((each) => !each.isWhole && /\d$/.test(each.passage.text));
    const [only] = open;
    if (!only || open.length > 1) continue;
    const joined = { passage: join([only.passage, passage]), isWhole: true };
    result[sentences.indexOf(only)] = { ...only, ...joined };
  }
  return result;
}
