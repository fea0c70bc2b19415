/** 格: the cells of a grid in plain form, and what each of them is. */
import type { Grid, GridCell } from '../document.ts';
import { slice, type Passage } from '../text/passage.ts';
import { rejoinNumbers } from '../text/broken-numbers.ts';
import { normalise, type LookAlikes } from '../text/normalise.ts';

export interface PlainCell extends GridCell {
  readonly passage: Passage;
  /** Without 其中：, a number in front, a colon and a unit behind; '' for what is no label. */
  readonly label: string;
  /** Whether 其中： stands before it. */
  readonly isPart: boolean;
  /** Printed in brackets behind the label: `万元`. */
  readonly unit: string;
  /** Undefined for a label, a dash and a blank. */
  readonly value: Value | undefined;
  /** A dash, or digits that make no number: neither a value nor a label. */
  readonly isDash: boolean;
}

export interface Value {
  /** The number as printed, without its unit. */
  readonly passage: Passage;
  /** Printed behind the number; '' when none is. */
  readonly unit: string;
  readonly isZeroWord: boolean;
}

const NUMBER = /^([-−△▲]?\d[\d,]*(?:\.\d+)?)(\D{0,3})$/u;
/** Digits that make no number are no label either. */
const BROKEN_OR_DASH = /^(?:[-—－–─/]{1,4}|\d[\d.,% ]*)$/u;
const PART = /^其中(?::|$)/u;
const LEAD =
  /^(?:其中:|(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)[、.]?|\d{1,2}[、.](?!\d)|\(\d{1,2}\)[、.]?))/u;
/** What is printed in brackets at the end of a label, if it is a unit. */
const IN_BRACKETS = /\((?:(?:金额)?单位:)?(?:人民币)?([^():]{1,4})\)$/u;

/** Letters of a formula, full marks. */
const NOTE =
  /\((?:[A-Z](?:[/÷][A-Z])?|[①②③④⑤⑥⑦⑧⑨]|\d{1,3}分|含[^()]{0,12}\d{1,3}分|\d{1,2}|[A-Z\d]{1,2}=[A-Z\d+\-*/×÷()]{1,12}%?)\)$/u;

export interface CellContext {
  readonly lookAlikes: LookAlikes;
  readonly units: ReadonlyMap<string, unknown>;
  readonly zeroWords: readonly string[];
}

export function plainCells(grid: Grid, context: CellContext): readonly PlainCell[] {
  const printed = grid.cells.map(({ lines }) => normalise(lines, context.lookAlikes));
  const passages = rejoinNumbers(printed);
  return grid.cells.map((cell, index) => {
    const passage = passages[index] ?? { text: '', origins: [] };
    const value = valueOf(passage, context);
    const isDash = BROKEN_OR_DASH.test(passage.text);
    const named = value || isDash ? { label: '', unit: '' } : labelOf(passage.text, context);
    return { ...cell, passage, ...named, isPart: PART.test(passage.text), value, isDash };
  });
}

function valueOf(passage: Passage, { units, zeroWords }: CellContext): Value | undefined {
  if (zeroWords.includes(passage.text)) return { passage, unit: '', isZeroWord: true };
  const [, digits, unit = ''] = NUMBER.exec(passage.text) ?? [];
  if (digits === undefined || (unit !== '' && !units.has(unit))) return undefined;
  return { passage: slice(passage, 0, digits.length), unit, isZeroWord: false };
}

/** `一、其中：基本支出（万元）：` → 基本支出 and 万元; `全年预算数（A）`, `执行率（B/A）` and `执行情况（10分）` say no more. */
function labelOf(text: string, { units }: CellContext): { label: string; unit: string } {
  const bare = text.replace(LEAD, '').replace(LEAD, '').replace(/:$/u, '').replace(NOTE, '');
  if (bare.endsWith('率%')) return { label: bare.slice(0, -1), unit: '%' };
  const bracketed = IN_BRACKETS.exec(bare)?.[1] ?? '';
  if (!units.has(bracketed)) return { label: bare, unit: '' };
  return { label: bare.replace(IN_BRACKETS, ''), unit: bracketed };
}
