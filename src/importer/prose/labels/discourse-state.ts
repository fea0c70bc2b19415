/** 承接: what a paragraph is about at each number, and how its words change that. */
import type { ClauseLabel } from './read-label.ts';
import {
  areSiblings,
  holds,
  OPEN,
  UNKNOWN_SUBJECT,
  WHOLE,
  wholesWith,
  type State,
} from './label-state.ts';
import type { Topic } from './titles.ts';
import type { LabelTokens } from './label-words.ts';

export class DiscourseState {
  readonly #words: LabelTokens;
  readonly #topic: Topic | undefined;
  #state: State;
  #outer: State[] = [];
  /** Where the number before begins, as long as what was said of it holds. */
  last: number | undefined;
  /** 年初，财政批复预算…: an aspect set before says which budget. */
  #frame = '';
  #isLost = false;
  #isUnderstood = false;

  /** @param isUnderTitle the paragraph is the first under its heading: only then it goes on without saying of what */
  constructor(topic: Topic | undefined, isUnderTitle: boolean, words: LabelTokens) {
    this.#words = words;
    this.#topic = topic;
    this.#state = {
      subject: topic?.subject ?? UNKNOWN_SUBJECT,
      isSaid: topic?.isNamed === true && isUnderTitle,
      aspect: topic?.aspect || OPEN,
      wholes: [],
      isClear: true,
      isAside: false,
    };
  }

  get state(): State {
    return this.#state;
  }

  change(change: Partial<State>): void {
    this.#state = { ...this.#state, isAside: false, ...change };
  }

  beginSentence(): void {
    this.last = undefined;
    this.#frame = '';
  }

  endSentence(): void {
    this.#outer = [];
    const own = this.#isLost ? UNKNOWN_SUBJECT : this.#topic?.subject;
    const subject = this.#widest === UNKNOWN_SUBJECT ? own : this.#widest;
    this.change({ subject: subject ?? UNKNOWN_SUBJECT, isSaid: false, wholes: [], isClear: true });
  }

  /**
   * An amount of something unknown: where it is the first, the heading alone does not say of what the others are.
   * @param ofKnown it is some part of what is known
   */
  lose(ofKnown: boolean): void {
    this.#isLost ||= !this.#isUnderstood && !ofKnown;
    this.change({ subject: UNKNOWN_SUBJECT, isSaid: false, aspect: OPEN });
  }

  /** @param from where the number begins */
  understand(from: number): void {
    this.last = from;
    this.#isUnderstood = true;
  }

  open(): void {
    this.#outer.push(this.#state);
  }

  close(): void {
    this.#state = this.#outer.pop() ?? this.#state;
  }

  /** A semicolon: what comes now is of the whole again. */
  stop(): void {
    this.change({ subject: this.#widest, wholes: [] });
  }

  /** What the sentence was about before it went on to parts. */
  get #widest(): string {
    return this.#state.wholes.find((each) => each !== UNKNOWN_SUBJECT) ?? this.#state.subject;
  }

  /** An aspect of its own before the numbers. */
  frame(aspect: string): void {
    this.#frame = aspect;
  }

  framed(aspect: string): string {
    return this.#words.refined.get(aspect)?.has(this.#frame) ? this.#frame : aspect;
  }

  /** A number that a phrase has understood: `subject aspect`, or ' '. */
  goOnWith(key: string, isOfMoney: boolean): void {
    const [subject = '', aspect = ''] = key.split(' ');
    const wholes = wholesWith(subject, this.#state.wholes, this.#words) ?? [];
    const kept = isOfMoney ? aspect || OPEN : this.#state.aspect;
    const isSaid = subject !== '';
    this.change({
      subject: subject || UNKNOWN_SUBJECT,
      isSaid,
      isClear: true,
      aspect: kept,
      wholes,
    });
  }

  /** Goes on with the subject and the aspect that a clause names. */
  enter(label: ClauseLabel): void {
    if (label.listsParts) this.change({ wholes: [...this.#state.wholes, this.#state.subject] });
    if (label.aspect !== '') this.change({ aspect: label.aspect });
    const subject = this.#subjectOf(label);
    if (subject === '') return;
    const wholes = wholesWith(subject, this.#state.wholes, this.#words);
    const isSaid = label.subject !== '' && !label.isShort && wholes !== undefined;
    // 上述两项合计 may be of more than the heading says.
    const isClear = isSaid || (this.#state.isClear && !label.isSum);
    this.change({ subject, isSaid, isClear, wholes: wholes ?? [] });
  }

  /** '' where the label names none. */
  #subjectOf({ subject, isShort, isSum, isOfAll }: ClauseLabel): string {
    const topic = this.#topic?.subject ?? UNKNOWN_SUBJECT;
    const goesOn = !isSum && (!isOfAll || this.#state.subject === WHOLE);
    if (subject === '') return goesOn ? '' : topic;
    if (!isShort) return subject;
    const context = [this.#state.subject, topic, ...this.#state.wholes];
    const isKnown = context.some(
      (each) =>
        each === subject ||
        holds(each, subject, this.#words) ||
        areSiblings(each, subject, this.#words),
    );
    return isKnown ? subject : UNKNOWN_SUBJECT;
  }

  /**
   * What the heading says holds as long as nothing else was named.
   * @param named whether the words before the number name their subject
   */
  alternatives(subject: string, named: boolean): readonly string[] {
    if (subject === UNKNOWN_SUBJECT) return [];
    const topic = named ? undefined : this.#topic?.subject;
    return [...new Set([subject, topic ?? subject])];
  }
}
