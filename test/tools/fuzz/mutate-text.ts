/** Changes to a text (plain, or the XML inside): what a broken copy, a bad extraction or a prankster does. */
import type { Dice } from '../demo/rng.ts';
import { babble, number, type Words } from './vocabulary.ts';

type Mutation = (text: string, roll: Dice, names: Words) => string;

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  shuffleLines,
  (text, roll) =>
    text.replace(/\d/g, (digit) => (roll.oneIn(12) ? String(roll.between(0, 9)) : digit)),
  (text, roll) => text.replace(/\d[\d,.]*/g, (found) => (roll.oneIn(20) ? number(roll) : found)),
  // A cell lost.
  (text, roll) =>
    text
      .split('\n')
      .filter(() => !roll.oneIn(15))
      .join('\n'),
  (text, roll) => text.replace(/<td[^>]*>[^<]*<\/td>/g, (cell) => (roll.oneIn(10) ? '' : cell)),
  (text, roll) => text.replace(/[|\t ]+/g, (gap) => (roll.oneIn(10) ? '' : gap)),
  // A page printed twice.
  (text, roll) => {
    const [from, to] = span(text, roll);
    return text.slice(0, to) + text.slice(from);
  },
  (text, roll) => {
    const [from, to] = span(text, roll);
    return text.slice(0, from) + text.slice(to);
  },
  (text, roll, names) => {
    const at = roll.between(0, text.length);
    return text.slice(0, at) + babble(roll, names, roll.between(1, 40)) + text.slice(at);
  },
  (text, roll) => text.replace(/\n/g, (end) => (roll.oneIn(6) ? '' : end)),
  (text, roll) =>
    text.replace(/[，。：；]/g, (mark) => (roll.oneIn(5) ? roll.pick(['\n', '', '|', ' ']) : mark)),
  (text, roll) =>
    text.replace(/[万亿]?元|%/g, (unit) =>
      roll.oneIn(8) ? roll.pick(['元', '万元', '亿元', '', '人', '\n万元', '%']) : unit,
    ),
  (text, roll) =>
    text.replace(/(?:row|col)span="\d+"/g, (mark) =>
      roll.oneIn(4) ? `colspan="${String(roll.between(0, 99_999))}"` : mark,
    ),
];

export function mutateText(text: string, roll: Dice, names: Words): string {
  let changed = text;
  for (let round = roll.between(1, 4); round > 0; round -= 1)
    changed = roll.pick(MUTATIONS)(changed, roll, names);
  return changed;
}

function shuffleLines(text: string, roll: Dice): string {
  const lines = text.split('\n');
  for (let swaps = roll.between(1, 60); swaps > 0; swaps -= 1) {
    const [a, b] = [roll.between(0, lines.length - 1), roll.between(0, lines.length - 1)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  }
  return lines.join('\n');
}

function span(text: string, roll: Dice): readonly [number, number] {
  const from = roll.between(0, text.length);
  return [from, Math.min(text.length, from + roll.between(0, 4000))];
}
