/** Prints amounts, rates and counts in the manner of one department: text and unit, as a report would. */
import { Decimal } from '../../../src/engine/model/decimal.ts';
import type { Fact, Glossary } from '../../../src/engine/model/glossary.ts';
import type { DemoDepartment } from './departments/department.ts';
import { wanText, yuanText, type Fen } from './money.ts';

export interface FigureRow {
  readonly fact: Fact;
  readonly value: string;
  readonly unit: string;
  readonly status: '已公布' | '未公布' | '不适用' | '冲突';
  readonly page: string;
  readonly note: string;
}

/** Where the chapters of an invented report begin. */
const PAGES: Readonly<Record<string, number>> = {
  预算安排: 4,
  预算执行: 6,
  季度进度: 7,
  三公经费: 8,
  政府采购: 9,
  决算: 9,
  公开: 10,
  项目: 11,
  资产: 12,
  人员: 13,
  履职: 14,
  目标: 16,
  自评: 18,
};
const SCORE_PAGE = 20;
/** Headline figures stand in the text and again in table 1. */
const TWICE: ReadonlySet<string> = new Set(['initialBudget', 'adjustedBudget', 'executedAmount']);

export class Press {
  readonly #glossary: Glossary;
  readonly #department: DemoDepartment;
  readonly #shift: number;

  /** @param shift pages before the first chapter */
  constructor(glossary: Glossary, department: DemoDepartment, shift: number) {
    this.#glossary = glossary;
    this.#department = department;
    this.#shift = shift;
  }

  money(id: string, amount: Fen): FigureRow {
    return this.row(id, this.#trim(wanText(amount, this.#places)), '万元');
  }

  yuan(id: string, amount: Fen): FigureRow {
    return this.row(id, yuanText(amount), '元');
  }

  /** 三公经费 are small: some print them in 元, and nothing spent is often a word. */
  petty(id: string, amount: Fen): FigureRow {
    if (amount === 0n && this.#department.style === 'plain') return this.row(id, '零', '万元');
    return this.#department.petty ? this.yuan(id, amount) : this.money(id, amount);
  }

  rate(id: string, top: Fen | number, bottom: Fen | number): FigureRow {
    const quotient = new Decimal(String(top)).div(String(bottom));
    return this.row(id, this.#trim(quotient.times(100).toFixed(2)), '%');
  }

  count(id: string, count: number): FigureRow {
    return this.row(id, String(count), this.fact(id).unit?.id ?? '');
  }

  said(id: string, text: string): FigureRow {
    return this.row(id, text, '');
  }

  notApplicable(id: string, note: string): FigureRow {
    return { ...this.missing(id), status: '不适用', note };
  }

  missing(id: string): FigureRow {
    const fact = this.fact(id);
    return { fact, value: '', unit: fact.unit?.id ?? '', status: '未公布', page: '', note: '' };
  }

  row(id: string, value: string, unit: string): FigureRow {
    const fact = this.fact(id);
    return { fact, value, unit, status: '已公布', page: this.page(fact), note: '' };
  }

  fact(id: string): Fact {
    const fact = this.#glossary.byId(id);
    if (!fact) throw new Error(`not in the glossary: ${id}`);
    return fact;
  }

  page({ id, group }: Fact): string {
    const page = (PAGES[group] ?? 1) + this.#shift;
    return TWICE.has(id) ? `${String(page)};${String(page + 2)}` : String(page);
  }

  /** By the order of the dictionary; mentions of one fact stay together. */
  inOrder(rows: readonly FigureRow[]): readonly FigureRow[] {
    const order = new Map(this.#glossary.facts.map((fact, index) => [fact.id, index]));
    return [...rows].sort((a, b) => (order.get(a.fact.id) ?? 0) - (order.get(b.fact.id) ?? 0));
  }

  /** @param leaf counted from the first page of the score table */
  scorePage(leaf: number): string {
    return String(SCORE_PAGE + this.#shift + leaf);
  }

  get #places(): 2 | 4 {
    return this.#department.style === 'fine' ? 4 : 2;
  }

  #trim(text: string): string {
    return this.#department.style === 'trimmed' ? text.replace(/\.?0+$/, '') : text;
  }
}
