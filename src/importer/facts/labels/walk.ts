/** 逐数读: goes through a paragraph number by number, and keeps what was said of those before. */
import type { Sentence } from '../sentences.ts';
import { numbersOf, type LabelledNumber, type Piece } from './clauses.ts';
import { readLabel, type Label } from './read-label.ts';
import { areSiblings, CHANGE, holds, OPEN, UNKNOWN, wholesWith, type State } from './state.ts';
import { topicOf, type Topic } from './titles.ts';
import type { LabelWords } from './words.ts';

/** A number with what was understood of it. */
export interface Told {
  readonly sentence: Sentence;
  readonly number: LabelledNumber;
  /** What it may be of: what the sentence goes on about, or what the heading says. */
  readonly subjects: readonly string[];
  /** OPEN where nothing says. */
  readonly aspect: string;
  /** Both are said with it. */
  readonly isSaid: boolean;
  /** Its aspect is said, and its subject is that of the number that begins here. */
  readonly after: number | undefined;
  /** Of another year, to compare with: the numbers behind it in the sentence tell the change. */
  readonly compared: readonly LabelledNumber[] | undefined;
}

export interface WalkMeans {
  readonly words: LabelWords;
  readonly units: readonly string[];
  readonly isMoney: (unit: string) => boolean;
  readonly isRate: (unit: string) => boolean;
  /** What a number is that a phrase has understood, `subject aspect`; ' ' for another fact. */
  readonly known: (sentence: Sentence, from: number) => string | undefined;
  /** Names of the department and what it calls itself: they say nothing of a number. */
  readonly names: readonly string[];
  /** Words for the year before the report's. */
  readonly lastYear: readonly string[];
  /** 不含: a remark with them is no mere remark. */
  readonly excepting: readonly string[];
}

/** @param paragraph its sentences */
export function walk(paragraph: readonly Sentence[], means: WalkMeans): readonly Told[] {
  const [first] = paragraph;
  if (!first) return [];
  const walker = new Walker(topicOf(first.headings, means.words), first, means);
  return paragraph.flatMap((sentence) => walker.read(sentence));
}

class Walker {
  readonly #means: WalkMeans;
  readonly #topic: Topic | undefined;
  #state: State;
  #outer: State[] = [];
  /** The number before, where what was said of it still holds. */
  #last: number | undefined;
  /** 年初，财政批复预算…: an aspect set before says which budget. */
  #frame = '';

  constructor(topic: Topic | undefined, { subject }: Sentence, means: WalkMeans) {
    this.#means = means;
    this.#topic = topic;
    this.#state = {
      subject: topic?.subject ?? UNKNOWN,
      // Only the first paragraph under a heading goes on without saying of what.
      isSaid: topic?.isNamed === true && subject !== undefined,
      aspect: topic?.aspect || OPEN,
      wholes: [],
      isAside: false,
    };
  }

  read(sentence: Sentence): readonly Told[] {
    const { units, excepting } = this.#means;
    this.#last = undefined;
    this.#frame = '';
    const numbers = numbersOf(sentence.passage.text, units, excepting);
    const told = numbers.flatMap((number, index) => {
      for (const piece of number.before.slice(0, -1)) this.#pass(piece);
      return this.#readNumber(sentence, number, numbers.slice(index + 1));
    });
    this.#outer = [];
    const subject = this.#widest === UNKNOWN ? this.#topic?.subject : this.#widest;
    this.#change({ subject: subject ?? UNKNOWN, isSaid: false, wholes: [] });
    return told;
  }

  /** What the sentence was about before it went on to parts. */
  get #widest(): string {
    return this.#state.wholes.find((each) => each !== UNKNOWN) ?? this.#state.subject;
  }

  #change(change: Partial<State>): void {
    this.#state = { ...this.#state, isAside: false, ...change };
  }

  #readNumber(
    sentence: Sentence,
    number: LabelledNumber,
    behind: readonly LabelledNumber[],
  ): readonly Told[] {
    const { isMoney, isRate, known } = this.#means;
    const own = number.before.at(-1)?.text ?? '';
    const isOfMoney = isMoney(number.unit);
    if (!isOfMoney && !isRate(number.unit)) return [];
    const already = known(sentence, number.from);
    if (already !== undefined) {
      this.#goOnWith(already, isOfMoney);
      this.#last = number.from;
      return [];
    }
    // 公务接待费预算数、支出数为: of several things at once.
    const isOfSeveral = number.before.at(-2)?.kind === 'joined';
    const label = isOfSeveral ? undefined : this.#labelOf(own);
    if (!label) return this.#lose(sentence, number, own);
    if (label.isAside || (own === '' && this.#state.isAside))
      return this.#aside(sentence, number, label, behind);
    if (label.isCompared) return [this.#compare(sentence, number, label, behind)];
    return this.#tell(sentence, number, label, isOfMoney);
  }

  #aside(
    sentence: Sentence,
    number: LabelledNumber,
    label: Label,
    behind: readonly LabelledNumber[],
  ): readonly Told[] {
    if (label.subject !== '' && !label.isShort) this.#enter({ ...label, listsParts: false });
    this.#change({ isAside: true });
    return this.#changed(sentence, number, label.isCompared ? behind.slice(0, 1) : undefined);
  }

  /** 年中追加200万元 is of whatever is spoken of. */
  #changed(
    sentence: Sentence,
    number: LabelledNumber,
    compared?: readonly LabelledNumber[],
  ): readonly Told[] {
    const subjects = this.#alternatives(this.#state.subject, this.#topic?.subject);
    const none = { isSaid: false, after: undefined };
    return [{ sentence, number, subjects, aspect: CHANGE, compared, ...none }];
  }

  /** A clause before the number's own. */
  #pass({ kind, text }: Piece): void {
    if (kind === 'open') this.#outer.push(this.#state);
    else if (kind === 'close') this.#state = this.#outer.pop() ?? this.#state;
    else if (kind === 'stop') this.#change({ subject: this.#widest, wholes: [] });
    else if (text !== '') this.#passClause(text);
  }

  #passClause(text: string): void {
    const label = this.#labelOf(text);
    if (!label) {
      this.#change({ isSaid: false });
      this.#last = undefined;
    } else if (!label.isAside && !label.isCompared) {
      if (label.subject === '') this.#frame = label.aspect;
      this.#enter(label);
    }
  }

  /** After a colon what stands before it may be any words. */
  #labelOf(text: string): Label | undefined {
    const { words, names, lastYear } = this.#means;
    const bare = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
    const whole = readLabel(bare, words, lastYear) ?? this.#labelOfPart(bare);
    const colon = bare.lastIndexOf(':');
    if (whole || colon < 0) return whole;
    // 抚恤补助：预算… is of that, 执行情况如下：… of what was spoken of.
    const announces = words.announcing.some((word) => bare.slice(0, colon).endsWith(word));
    this.#change({ subject: announces ? this.#state.subject : UNKNOWN, isSaid: false });
    return readLabel(bare.slice(colon + 1), words, lastYear);
  }

  /** 用于保障运转的基本支出: perhaps a part of it, so it counts as a short name does. */
  #labelOfPart(text: string): Label | undefined {
    const { words, lastYear } = this.#means;
    const end = text.lastIndexOf('的');
    if (end < 0 || !words.purposes.some((word) => text.startsWith(word))) return undefined;
    const label = readLabel(text.slice(end + 1), words, lastYear);
    return label && { ...label, isShort: true };
  }

  /** Of whose number nothing is known, of its followers nothing is known either. */
  #lose(sentence: Sentence, number: LabelledNumber, own: string): readonly Told[] {
    const isChange = this.#means.words.changes.some((word) => own.includes(word));
    this.#last = undefined;
    // 占全市支出186.50亿元的1.15%: of how much it is a share.
    if (this.#means.words.shares.some((word) => own.startsWith(word))) {
      this.#change({ isSaid: false, isAside: true });
      return [];
    }
    if (isChange) this.#change({ isSaid: false, isAside: true });
    else this.#change({ subject: UNKNOWN, isSaid: false, aspect: OPEN });
    return isChange ? this.#changed(sentence, number) : [];
  }

  #goOnWith(key: string, isOfMoney: boolean): void {
    const [subject = '', aspect = ''] = key.split(' ');
    const wholes = wholesWith(subject, this.#state.wholes, this.#means.words) ?? [];
    const kept = isOfMoney ? aspect || OPEN : this.#state.aspect;
    this.#change({ subject: subject || UNKNOWN, isSaid: subject !== '', aspect: kept, wholes });
  }

  /** Goes on with the subject and the aspect that a clause names. */
  #enter(label: Label): void {
    if (label.listsParts) this.#change({ wholes: [...this.#state.wholes, this.#state.subject] });
    if (label.aspect !== '') this.#change({ aspect: label.aspect });
    const subject = this.#subjectOf(label);
    if (subject === '') return;
    const wholes = wholesWith(subject, this.#state.wholes, this.#means.words);
    const isSaid = label.subject !== '' && !label.isShort && wholes !== undefined;
    this.#change({ subject, isSaid, wholes: wholes ?? [] });
  }

  /** '' where the label names none. */
  #subjectOf({ subject, isShort, isSum }: Label): string {
    const { words } = this.#means;
    const topic = this.#topic?.subject ?? UNKNOWN;
    if (subject === '') return isSum ? topic : '';
    if (!isShort) return subject;
    const around = [this.#state.subject, topic, ...this.#state.wholes];
    const isKnown = around.some(
      (each) =>
        each === subject || holds(each, subject, words) || areSiblings(each, subject, words),
    );
    return isKnown ? subject : UNKNOWN;
  }

  #compare(
    sentence: Sentence,
    number: LabelledNumber,
    label: Label,
    behind: readonly LabelledNumber[],
  ): Told {
    const named = label.other.subject || label.subject;
    const aspect = label.other.aspect || label.aspect || this.#state.aspect;
    const topic = named === '' ? this.#topic?.subject : undefined;
    const subjects = this.#alternatives(named || this.#state.subject, topic);
    const compared = behind.slice(0, 2);
    return { sentence, number, subjects, aspect, isSaid: false, after: undefined, compared };
  }

  #tell(
    sentence: Sentence,
    number: LabelledNumber,
    label: Label,
    isOfMoney: boolean,
  ): readonly Told[] {
    const { aspect: kept, isSaid: wasSaid } = this.#state;
    this.#enter(label);
    const { subject, isSaid: isNow } = this.#state;
    const isNamed = label.subject === '' ? wasSaid && !label.isSum : isNow;
    const isSaid = isNamed && label.aspect !== '';
    // An amount without an aspect is of the one before; a rate without one, right behind an amount, is its.
    const own = this.#framed(label.aspect);
    const aspect = own !== '' ? own : isOfMoney ? this.#state.aspect : 'rate';
    this.#change({ isSaid, aspect: isOfMoney ? aspect : kept });
    const topic = label.subject === '' && !isNamed ? this.#topic?.subject : undefined;
    const subjects = this.#alternatives(subject, topic);
    const after = label.subject === '' && label.aspect !== '' ? this.#last : undefined;
    this.#last = number.from;
    return [{ sentence, number, subjects, aspect, isSaid, after, compared: undefined }];
  }

  #framed(aspect: string): string {
    return this.#means.words.refined.get(aspect)?.has(this.#frame) ? this.#frame : aspect;
  }

  /** What the heading says holds as long as nothing else was named. */
  #alternatives(subject: string, topic: string | undefined): readonly string[] {
    if (subject === UNKNOWN) return [];
    return [...new Set([subject, topic ?? subject])];
  }
}
