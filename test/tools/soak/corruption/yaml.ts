/** Corruptions of YAML: bombs, cycles, depth, doubled keys, lost indents, changed scalars. */
import type { Dice } from '../../demo/rng.ts';
import { fileOf, type Kind } from './kind.ts';

type Change = (text: string, roll: Dice) => readonly [string, string];

const lines = (text: string): string[] => text.split('\n');

const CHANGES: readonly [Change, ...Change[]] = [
  (text) => ['billion laughs', `${laughs()}${text}`],
  (text) => ['merge bomb', `x: &x { a: 1 }\n${'y: { <<: *x }\n'.repeat(50)}${text}`],
  (text) => ['cycle', `x: &x [*x]\n${text}`],
  (text) => ['alias of nothing', `${text}\nx: *nowhere\n`],
  (text, roll) => {
    const depth = roll.between(50, 3000);
    return [`${depth} deep`, `${text}\nx: ${'['.repeat(depth)}${']'.repeat(depth)}\n`];
  },
  (text, roll) => {
    const [at, all] = [roll.between(0, lines(text).length - 1), lines(text)];
    return [`line ${at + 1} doubled`, all.toSpliced(at, 0, all[at] ?? '').join('\n')];
  },
  (text, roll) => {
    const [at, all] = [roll.between(0, lines(text).length - 1), lines(text)];
    return [`line ${at + 1} lost`, all.toSpliced(at, 1).join('\n')];
  },
  (text, roll) => {
    const [at, all] = [roll.between(0, lines(text).length - 1), lines(text)];
    return [`line ${at + 1} indented`, all.with(at, `  ${all[at] ?? ''}`).join('\n')];
  },
  (text) => ['tabs', text.replaceAll('  ', '\t')],
  (text) => ['two documents', `${text}\n---\n${text}`],
  (text) => ['a tag', `x: !!js/function "alert"\n${text}`],
];

function laughs(): string {
  const level = (index: number): string =>
    `l${index}: &l${index} [${Array.from({ length: 9 }, () => `*l${index - 1}`).join(', ')}]\n`;
  return `l0: &l0 x\n${Array.from({ length: 9 }, (_, index) => level(index + 1)).join('')}`;
}

export const yamlKinds: readonly Kind[] = [
  {
    name: 'YAML bombs, cycles, depth, lines lost or doubled',
    full: 130,
    unseen: {
      reason: 'a word lost from a list that all reports share looks like one that was never there',
      share: 0.05,
    },
    spoil: (copy, roll) => {
      const file = fileOf(copy, roll, /^(?!recognition\/).*\.yaml$/);
      const text = copy.text(file);
      const [how, changed] = roll.pick(CHANGES)(text, roll);
      if (changed === text) return undefined;
      copy.write(file, changed);
      return `${file}: ${how}`;
    },
  },
];
