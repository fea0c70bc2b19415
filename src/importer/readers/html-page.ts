/** 网页元素: which elements end a line, make a table or are not printed. A handler for htmlparser2. */
import type { DraftItem } from './html-flow.ts';
import { HtmlTables } from './html-tables.ts';
import type { ReaderLimits } from './limits.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ol p pre section summary table tbody td ' +
    'tfoot th thead title tr ul'
  ).split(' '),
);
const UNPRINTED = new Set(
  (
    'audio button canvas datalist iframe math nav noscript object script select style svg template textarea ' +
    'title video'
  ).split(' '),
);
const STRUCK = new Set(['s', 'strike', 'del']);
const HIDING = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;
/** The mark of a footnote, as mammoth writes it: glued to a number it would be read as a digit. */
const NOTE_MARK = /(?:^|-)(?:footnote|endnote)-ref-/;

type Attributes = Readonly<Record<string, string>>;

export class HtmlPage {
  readonly #tables: HtmlTables;
  readonly #limits: ReaderLimits;
  #depth = 0;
  /** Elements open since one began that is not printed, itself included. */
  #unprinted = 0;
  #preformatted = 0;
  #hasStruck = false;
  #lineCount = 0;
  #characters = 0;
  #isTooDeep = false;

  constructor(limits: ReaderLimits) {
    this.#tables = new HtmlTables(limits);
    this.#limits = limits;
  }

  /** Found and expected, once a limit is passed. */
  get excess(): readonly [found: string, expected: string] | undefined {
    const { maxCells, maxColumns, maxElementDepth, maxLines, maxTotalCharacters } = this.#limits;
    if (this.#tables.isTooLarge)
      return [
        '过大的表格',
        `所有表格合计不超过 ${String(maxCells)} 格，一行不超过 ${String(maxColumns)} 格`,
      ];
    if (this.#isTooDeep) return ['嵌套过深的网页', `元素嵌套不超过 ${String(maxElementDepth)} 层`];
    if (this.#characters > maxTotalCharacters)
      return ['字数过多的文件', `整份不超过 ${String(maxTotalCharacters)} 字`];
    return this.#lineCount > maxLines ? ['过多的行', `不超过 ${String(maxLines)} 行`] : undefined;
  }

  get remarks(): readonly string[] {
    const { maxDepth } = this.#limits;
    return [
      ...(this.#hasStruck ? ['有加了删除线的文字，没有读入。'] : []),
      ...(this.#tables.wasTooDeep
        ? [`表中套表超过 ${String(maxDepth)} 层，更深的表格按文字读入。`]
        : []),
    ];
  }

  finish(): readonly DraftItem[] {
    this.#tables.page.endParagraph();
    return this.#tables.page.items;
  }

  onopentag(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth > this.#limits.maxElementDepth) this.#isTooDeep = true;
    if (this.#unprinted > 0 || !isPrinted(name, attributes)) {
      this.#unprinted += 1;
      if (STRUCK.has(name)) this.#hasStruck = true;
      return;
    }
    if (BLOCKS.has(name)) this.#endParagraph();
    if (name === 'pre') this.#preformatted += 1;
    if (name === 'table') this.#tables.open();
    if (name === 'thead') this.#tables.head(true);
    if (name === 'tr') this.#tables.openRow();
    if (name === 'td' || name === 'th')
      this.#tables.openCell(rowSpan(attributes['rowspan']), colSpan(attributes['colspan']));
  }

  ontext(text: string): void {
    if (this.#unprinted > 0) return;
    // White space is how a page is written, not what it says.
    this.#characters += text.trim().length;
    this.#tables.flow.add(text, this.#preformatted > 0);
  }

  onclosetag(name: string): void {
    this.#depth -= 1;
    if (this.#unprinted > 0) {
      this.#unprinted -= 1;
      return;
    }
    if (name === 'br') this.#breakLine();
    if (BLOCKS.has(name)) this.#endParagraph();
    if (name === 'pre') this.#preformatted -= 1;
    if (name === 'table') this.#tables.close();
    if (name === 'thead') this.#tables.head(false);
    if (name === 'td' || name === 'th' || name === 'tr') this.#tables.closeCell();
  }

  #endParagraph(): void {
    if (this.#tables.flow.endParagraph()) this.#lineCount += 1;
  }

  #breakLine(): void {
    if (this.#tables.flow.breakLine()) this.#lineCount += 1;
  }
}

function isPrinted(name: string, attributes: Attributes): boolean {
  if (UNPRINTED.has(name) || STRUCK.has(name)) return false;
  if (name === 'a' && NOTE_MARK.test(attributes['id'] ?? '')) return false;
  return attributes['hidden'] === undefined && !HIDING.test(attributes['style'] ?? '');
}

/** Nothing, 0 and nonsense are 1. */
function colSpan(text: string | undefined): number {
  const [digits] = /^\s*\d{1,9}/.exec(text ?? '') ?? [];
  return Math.max(1, Number.parseInt(digits ?? '1', 10));
}

/** By the standard, 0 reaches down to the end; whatever is longer than the table is cut there. */
function rowSpan(text: string | undefined): number {
  return /^\s*0+\s*$/.test(text ?? '') ? Number.MAX_SAFE_INTEGER : colSpan(text);
}
