/** 文字流: what is written one after the other in a page or a cell, as lines, before they get their numbers. */
import type { PlacedCell } from './place-cells.ts';

export interface DraftLine {
  readonly text: string;
  endsParagraph: boolean;
}

export interface DraftGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: readonly PlacedCell<readonly DraftLine[]>[];
  /** Rows that the document marks as head; 0 when it marks none. */
  readonly headRows: number;
}

export type DraftItem = DraftLine | DraftGrid;

export function isGrid(item: DraftItem): item is DraftGrid {
  return 'cells' in item;
}

/** White space collapses as browsers do it; a no-break space is a printed character. */
const WHITE = /[ \t\n\r\f]+/g;

export class Flow {
  readonly items: DraftItem[] = [];
  #pending: string[] = [];
  #keepsSpace = false;

  /** @param keepsSpace as in `<pre>`: every space and line end counts */
  add(text: string, keepsSpace: boolean): void {
    if (!keepsSpace) {
      this.#pending.push(text.replace(WHITE, ' '));
      return;
    }
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
      if (index > 0) this.#breakLine();
      this.#keepsSpace = true;
      this.#pending.push(line);
    }
  }

  /** `<br>`; two of them leave an empty line, and that ends a paragraph. @returns whether a line came of it */
  breakLine(): boolean {
    const isLine = this.#breakLine();
    if (!isLine) this.#endLast();
    return isLine;
  }

  endParagraph(): boolean {
    const isLine = this.#breakLine();
    this.#endLast();
    return isLine;
  }

  addAll(items: readonly DraftItem[]): void {
    this.endParagraph();
    for (const item of items) this.items.push(item);
  }

  #breakLine(): boolean {
    const joined = this.#pending.join('');
    const text = this.#keepsSpace
      ? joined.trimEnd()
      : joined.replace(WHITE, ' ').replace(/^ | $/g, '');
    this.#pending = [];
    this.#keepsSpace = false;
    if (text.trim() === '') return false;
    this.items.push({ text, endsParagraph: false });
    return true;
  }

  #endLast(): void {
    const last = this.items.at(-1);
    if (last && !isGrid(last)) last.endsParagraph = true;
  }
}
