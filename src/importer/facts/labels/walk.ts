/** 逐数读: goes through a paragraph number by number, and keeps what was said of those before. */
import type { Sentence } from '../sentences.ts';
import { numbersOf, type LabelledNumber, type Piece } from './clauses.ts';
import { readLabel, type Label } from './read-label.ts';
import { areSiblings, holds, UNKNOWN, wholesWith, type State } from './state.ts';
import { topicOf, type Topic } from './titles.ts';
import type { LabelWords } from './words.ts';

/** A number with what was understood of it. */
export interface Told {
  readonly sentence: Sentence;
  readonly number: LabelledNumber;
  readonly subject: string;
  readonly aspect: string;
  readonly isSaid: boolean;
  readonly isCompared: boolean;
}

export interface WalkMeans {
  readonly words: LabelWords;
  readonly units: readonly string[];
  readonly isMoney: (unit: string) => boolean;
  readonly isRate: (unit: string) => boolean;
  /** What a number is that somebody else has understood: `subject aspect`. */
  readonly known: (sentence: Sentence, from: number) => string | undefined;
}

/** @param paragraph its sentences */
export function walk(paragraph: readonly Sentence[], means: WalkMeans): readonly Told[] {
  const [first] = paragraph;
  if (!first) return [];
  const topic = topicOf(first.headings, means.words);
  const walker = new Walker(topic, first, means);
  return paragraph.flatMap((sentence) => walker.read(sentence));
}

class Walker {
  readonly #means: WalkMeans;
  readonly #topic: Topic | undefined;
  #state: State;
  #outer: State[] = [];

  constructor(topic: Topic | undefined, { subject }: Sentence, means: WalkMeans) {
    this.#means = means;
    this.#topic = topic;
    this.#state = {
      subject: topic?.subject ?? '',
      // Only the first paragraph under a heading goes on without saying of what.
      isSaid: topic?.isNamed === true && subject !== undefined,
      aspect: topic?.aspect ?? '',
      wholes: [],
      isAside: false,
    };
  }

  read(sentence: Sentence): readonly Told[] {
    const numbers = numbersOf(sentence.passage.text, this.#means.units);
    const told = numbers.flatMap((number) => this.#readNumber(sentence, number));
    this.#outer = [];
    this.#state = { ...this.#state, isSaid: false, wholes: [], isAside: false };
    return told;
  }

  #readNumber(sentence: Sentence, number: LabelledNumber): readonly Told[] {
    const { words, isMoney, isRate, known } = this.#means;
    for (const piece of number.before.slice(0, -1)) this.#pass(piece);
    const own = number.before.at(-1)?.text ?? '';
    const isOfMoney = isMoney(number.unit);
    if (!isOfMoney && !isRate(number.unit)) return [];
    const already = known(sentence, number.from);
    if (already !== undefined) {
      this.#goOnWith(already, isOfMoney);
      return [];
    }
    // 公务接待费预算数、支出数为: of several things at once.
    const isOfSeveral = number.before.at(-2)?.kind === 'joined';
    const label = isOfSeveral ? undefined : this.#labelOf(own);
    if (!label) {
      this.#lose(own);
      return [];
    }
    if (label.isAside || (own === '' && this.#state.isAside)) {
      this.#state = { ...this.#state, isAside: true };
      return [];
    }
    const said = this.#understand(label, own, isOfMoney);
    if (!said || said.subject === UNKNOWN || said.aspect === UNKNOWN) return [];
    return words.facts.size === 0 ? [] : [{ sentence, number, ...said }];
  }

  /** A clause before the number's own. */
  #pass({ kind, text }: Piece): void {
    if (kind === 'open') this.#outer.push(this.#state);
    else if (kind === 'close') this.#state = this.#outer.pop() ?? this.#state;
    else if (kind === 'stop') this.#state = { ...this.#state, wholes: [], isAside: false };
    else if (text !== '') this.#passClause(text);
  }

  #passClause(text: string): void {
    const label = this.#labelOf(text);
    if (!label) this.#state = { ...this.#state, isSaid: false, isAside: false };
    else if (label.isAside || label.isCompared) return;
    else this.#enter(label, label.isShort ? false : label.subject !== '');
  }

  /** After a colon what stands before it may be any words. */
  #labelOf(text: string): Label | undefined {
    const { words } = this.#means;
    const whole = readLabel(text, words);
    const colon = text.lastIndexOf(':');
    if (whole || colon < 0) return whole;
    // 抚恤补助：预算… is of that, 执行情况如下：… of what was spoken of.
    const announces = words.announcing.some((word) => text.slice(0, colon).endsWith(word));
    const subject = announces ? this.#state.subject : UNKNOWN;
    this.#state = { ...this.#state, subject, isSaid: false, isAside: false };
    return readLabel(text.slice(colon + 1), words);
  }

  /** Of whose number nothing is known, of its followers nothing is known either. */
  #lose(own: string): void {
    const isChange = this.#means.words.changes.some((word) => own.includes(word));
    this.#state = isChange
      ? { ...this.#state, isSaid: false, isAside: true }
      : { ...this.#state, subject: UNKNOWN, isSaid: false, aspect: UNKNOWN, isAside: false };
  }

  #goOnWith(key: string, isOfMoney: boolean): void {
    const [subject = '', aspect = ''] = key.split(' ');
    const wholes = wholesWith(subject, this.#state.wholes, this.#means.words) ?? [];
    const own = isOfMoney ? aspect : this.#state.aspect;
    this.#state = { subject, isSaid: true, aspect: own, wholes, isAside: false };
  }

  /** Goes on with the subject and the aspect that a clause names. */
  #enter(label: Label, isSaid: boolean): void {
    const { words } = this.#means;
    if (label.listsParts) this.#state = { ...this.#state, ...this.#listing() };
    const subject = this.#subjectOf(label);
    if (subject === '') {
      const aspect = label.aspect === '' ? this.#state.aspect : label.aspect;
      this.#state = { ...this.#state, aspect, isAside: false };
      return;
    }
    const wholes = wholesWith(subject, this.#state.wholes, words);
    const aspect = label.aspect === '' ? this.#state.aspect : label.aspect;
    this.#state = {
      subject,
      isSaid: isSaid && wholes !== undefined,
      aspect,
      wholes: wholes ?? [],
      isAside: false,
    };
  }

  #listing(): Pick<State, 'wholes'> {
    const { subject, wholes } = this.#state;
    return { wholes: [...wholes, subject === '' ? UNKNOWN : subject] };
  }

  /** '' where the label names none. */
  #subjectOf({ subject, isShort, isSum }: Label): string {
    const { words } = this.#means;
    const state = this.#state;
    if (subject === '') return isSum ? (this.#topic?.subject ?? UNKNOWN) : '';
    if (!isShort) return subject;
    const around = [state.subject, this.#topic?.subject ?? '', ...state.wholes];
    const isKnown = around.some(
      (each) =>
        each === subject || holds(each, subject, words) || areSiblings(each, subject, words),
    );
    return isKnown ? subject : UNKNOWN;
  }

  #understand(
    label: Label,
    own: string,
    isOfMoney: boolean,
  ): Pick<Told, 'subject' | 'aspect' | 'isSaid' | 'isCompared'> | undefined {
    const before = this.#state;
    const carried = before.isSaid && before.subject !== UNKNOWN;
    if (label.isCompared) {
      const subject = label.subject === '' ? before.subject : label.subject;
      const aspect = label.aspect === '' ? before.aspect : label.aspect;
      this.#state = { ...before, isAside: false };
      return { subject, aspect, isSaid: false, isCompared: true };
    }
    const { aspect: kept } = before;
    this.#enter(label, label.subject !== '' && !label.isShort);
    const { subject, isSaid } = this.#state;
    const isNamed = label.subject === '' ? carried : isSaid && !label.isShort;
    // An amount without an aspect is of the one before; a rate without one, right behind an amount, is its.
    const aspect = label.aspect !== '' ? label.aspect : isOfMoney ? this.#state.aspect : 'rate';
    this.#state = {
      ...this.#state,
      isSaid: isNamed && label.aspect !== '',
      aspect: isOfMoney ? aspect : kept,
    };
    const isOwn = own !== '' || !isOfMoney;
    if (!isOwn || aspect === '') return undefined;
    return { subject, aspect, isSaid: isNamed && label.aspect !== '', isCompared: false };
  }
}
