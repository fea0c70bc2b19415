/** 逐数读: goes through a paragraph number by number, and keeps what was said of those before. */
import type { Sentence } from '../../text/sentences.ts';
import { has } from '../../text/word-places.ts';
import { clauseNumbers, type LabelledNumber, type ClausePiece } from './clauses.ts';
import { endsList, readClause, type ClauseContext } from './label-of.ts';
import { namesSubject, type ClauseLabel } from './read-label.ts';
import { CHANGE, UNKNOWN_SUBJECT } from './label-state.ts';
import { DiscourseState } from './discourse-state.ts';
import { topicOf } from './titles.ts';

/** A number with what was understood of it. */
export interface LabelledAmount {
  readonly sentence: Sentence;
  readonly number: LabelledNumber;
  /** What it may be of: what the sentence goes on about, then what the heading says. */
  readonly subjects: readonly string[];
  /** OPEN where nothing says. */
  readonly aspect: string;
  /** Both are said with it. */
  readonly isSaid: boolean;
  /** Only known words stand between its subject and it. */
  readonly isClear: boolean;
  /** Its aspect is said, and its subject is that of the number that begins here. */
  readonly after: number | undefined;
  /** Of another year, or a change: the numbers behind it in the sentence tell the change. */
  readonly compared: readonly LabelledNumber[] | undefined;
}

export interface ParagraphContext extends ClauseContext {
  readonly units: readonly string[];
  readonly isMoney: (unit: string) => boolean;
  readonly isRate: (unit: string) => boolean;
  /** What a number is that a phrase has understood, `subject aspect`; ' ' for another fact. */
  readonly known: (sentence: Sentence, from: number) => string | undefined;
  /** 不含: a remark with them is no mere remark. */
  readonly excepting: readonly string[];
}

/** @param paragraph its sentences */
export function readParagraph(
  paragraph: readonly Sentence[],
  context: ParagraphContext,
): readonly LabelledAmount[] {
  const [first] = paragraph;
  if (!first) return [];
  const topic = topicOf(first.headings, context.words);
  const walker = new Walker(
    new DiscourseState(topic, first.subject !== undefined, context.words),
    context,
  );
  return paragraph.flatMap((sentence) => walker.read(sentence));
}

function isNumbered({ passage, before, subject }: Sentence): boolean {
  return before === '' && subject !== undefined && passage.text.endsWith(subject.text);
}

/** A number in its sentence, with the numbers behind it. */
interface Here {
  readonly sentence: Sentence;
  readonly number: LabelledNumber;
  readonly behind: readonly LabelledNumber[];
}

class Walker {
  readonly #thread: DiscourseState;
  readonly #means: ParagraphContext;

  constructor(thread: DiscourseState, context: ParagraphContext) {
    this.#thread = thread;
    this.#means = context;
  }

  read(sentence: Sentence): readonly LabelledAmount[] {
    const { units, excepting } = this.#means;
    this.#thread.beginSentence();
    const numbers = clauseNumbers(sentence.passage.text, units, excepting);
    const labelled = numbers.flatMap((number, index) => {
      for (const piece of number.before.slice(0, -1)) this.#pass(piece);
      return this.#readNumber({ sentence, number, behind: numbers.slice(index + 1) });
    });
    // 3.公务接待费。年初预算…: the heading of the paragraph is no statement of its own.
    const isHeading = numbers.length === 0 && isNumbered(sentence);
    if (!isHeading) this.#thread.endSentence();
    return labelled;
  }

  /** A clause before the number's own. */
  #pass({ kind, text }: ClausePiece): void {
    if (kind === 'open') this.#thread.open();
    else if (kind === 'close') this.#thread.close();
    else if (kind === 'stop') this.#thread.stop();
    else if (text !== '') this.#passClause(text);
  }

  #passClause(text: string): void {
    const label = this.#labelOf(text);
    if (!label) {
      this.#thread.change({ isSaid: false, isClear: false });
      this.#thread.last = undefined;
    } else if (!label.isAside && !label.isCompared) {
      if (label.subject === '') this.#thread.frame(label.aspect);
      this.#thread.enter(label);
    }
  }

  #labelOf(text: string): ClauseLabel | undefined {
    const { label, isOfOther, isAnnounced } = readClause(text, this.#means);
    if (isOfOther) this.#thread.change({ subject: UNKNOWN_SUBJECT, isSaid: false });
    if (isAnnounced) this.#thread.change({ isSaid: false });
    return label;
  }

  #readNumber(here: Here): readonly LabelledAmount[] {
    const { isMoney, isRate, known } = this.#means;
    const { sentence, number } = here;
    const own = number.before.at(-1)?.text ?? '';
    const isOfMoney = isMoney(number.unit);
    if (!isOfMoney && !isRate(number.unit)) return [];
    const already = known(sentence, number.from);
    if (already !== undefined) {
      this.#thread.goOnWith(already, isOfMoney);
      this.#thread.understand(number.from);
      return [];
    }
    // 公务接待费预算数、支出数为: of several things at once.
    const isJoined = number.before.at(-2)?.kind === 'joined' || this.#goesOnWithAnd(number);
    const isOfSeveral = isJoined && !endsList(own);
    const label = isOfSeveral ? undefined : this.#labelOf(own);
    if (!label) return this.#lose(here, own);
    if (label.isAside || (own === '' && this.#thread.state.isAside))
      return this.#aside(here, label);
    if (label.isCompared) return [this.#compare(here, label)];
    return [this.#tell(here, label, isOfMoney)];
  }

  /** 公务用车运行维护费，和公务接待费支出: where no number stands between them, they share this one. */
  #goesOnWithAnd({ before }: LabelledNumber): boolean {
    const { joining } = this.#means.words;
    const own = before.at(-1)?.text ?? '';
    return before.at(-2)?.kind === 'clause' && joining.some((word) => own.startsWith(word));
  }

  /** Of whose number nothing is known, of its followers nothing is known either. */
  #lose(here: Here, own: string): readonly LabelledAmount[] {
    const { shares, changes, receipts, spending } = this.#means.words;
    this.#thread.last = undefined;
    // 占全市支出186.50亿元的1.15%: of how much it is a share. What was received is no spending, and names none.
    const isReceived = has(own, receipts) && !has(own, spending);
    const isShare = isReceived || shares.some((word) => own.startsWith(word));
    const isChange = changes.some((word) => own.includes(word));
    if (isShare || isChange) this.#thread.change({ isSaid: false, isAside: true });
    else this.#thread.lose(namesSubject(own, this.#means.words));
    return isChange && !isShare ? [this.#changed(here, undefined)] : [];
  }

  #aside(here: Here, label: ClauseLabel): readonly LabelledAmount[] {
    // 占三公经费的40%: of how much it is a share, and not what it is.
    if (label.subject !== '' && !label.isShort && !label.isShare)
      this.#thread.enter({ ...label, listsParts: false });
    this.#thread.change({ isAside: true });
    // 较上年决算增加: on another figure than last year's budget.
    if (!['', 'initial', 'budget'].includes(label.other.aspect)) return [];
    return [this.#changed(here, label.isCompared ? here.behind.slice(0, 1) : undefined)];
  }

  /** 年中追加200万元 is of whatever is spoken of. */
  #changed({ sentence, number }: Here, compared: LabelledAmount['compared']): LabelledAmount {
    const subjects = this.#thread.alternatives(this.#thread.state.subject, false);
    const { isClear } = this.#thread.state;
    const none = { isSaid: false, after: undefined };
    return { sentence, number, subjects, aspect: CHANGE, isClear, compared, ...none };
  }

  #compare({ sentence, number, behind }: Here, label: ClauseLabel): LabelledAmount {
    const { words } = this.#means;
    const { state } = this.#thread;
    const named = label.other.subject || label.subject;
    const aspect = label.other.aspect || label.aspect || state.aspect;
    const own = this.#thread.alternatives(named || state.subject, named !== '');
    // Three amounts that agree tell of what they are.
    const subjects = named === '' ? [...new Set([...own, ...words.comparable])] : own;
    const none = { isSaid: false, after: undefined };
    const { isClear } = state;
    return { sentence, number, subjects, aspect, isClear, compared: behind.slice(0, 2), ...none };
  }

  #tell({ sentence, number }: Here, label: ClauseLabel, isOfMoney: boolean): LabelledAmount {
    const thread = this.#thread;
    const { aspect: kept, isSaid: wasSaid } = thread.state;
    thread.enter(label);
    const { subject, isSaid: isNow } = thread.state;
    const goesOn = label.subject === '' && !label.isSum && !label.isOfAll;
    const isNamed = label.subject === '' ? wasSaid && goesOn : isNow;
    const isSaid = isNamed && label.aspect !== '';
    // An amount without an aspect is of the one before; a rate without one, right behind an amount, is its.
    const own = thread.framed(label.aspect);
    const aspect = own !== '' ? own : isOfMoney ? thread.state.aspect : 'rate';
    thread.change({ isSaid, aspect: isOfMoney ? aspect : kept });
    const subjects = thread.alternatives(subject, isNamed || label.subject !== '');
    const after = goesOn && label.aspect !== '' ? thread.last : undefined;
    thread.understand(number.from);
    const { isClear } = thread.state;
    return { sentence, number, subjects, aspect, isSaid, isClear, after, compared: undefined };
  }
}
