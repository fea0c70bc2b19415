/** A department's document as PDF: a cover that lists what is in it, then one page a table. */
import type { DemoTable } from '../disclosed-tables/table.ts';
import { FICTION } from '../texts.ts';
import { PAGE, writePdf, type Page, type Text } from './pdf.ts';
import { tablePage } from './table-page.ts';

/** Page of the first table. */
const FIRST = 2;

export function pageOfTable(index: number): number {
  return FIRST + index;
}

/** @param title such as 2021 年度示例区财政局部门预算 */
export function paperWithTables(title: string, tables: readonly DemoTable[]): Uint8Array {
  const pages = tables.length + 1;
  const list = tables.map(
    ({ name }, index) => `${String(index + 1)}　${name}　第 ${String(pageOfTable(index))} 页`,
  );
  const rest = tables.map((table, index) =>
    tablePage(table, heading(title, pageOfTable(index), pages)),
  );
  return writePdf(`${title}（${FICTION}）`, [cover(title, pages, ['目录', ...list]), ...rest]);
}

/** @param lines each a line of text on the only page */
export function paperWithText(title: string, lines: readonly string[]): Uint8Array {
  return writePdf(`${title}（${FICTION}）`, [cover(title, 1, lines)]);
}

function cover(title: string, pages: number, lines: readonly string[]): Page {
  const top = PAGE.height - 110;
  const text = (y: number, size: number, words: string): Text => {
    return { x: PAGE.margin, y, size, text: words };
  };
  const body = lines.map((words, index) => text(top - 60 - index * 20, 11, words));
  const notice = `${FICTION}：部门、数字和文件都是虚构的，只用来演示。`;
  return {
    texts: [...heading(title, 1, pages), text(top, 22, title), text(top - 26, 11, notice), ...body],
    rules: [{ x: PAGE.margin, y: top - 36, width: PAGE.width - 2 * PAGE.margin }],
  };
}

/** Stands at the top of every page. */
function heading(title: string, page: number, pages: number): readonly Text[] {
  const words = `${FICTION}　${title}　第 ${String(page)} 页，共 ${String(pages)} 页`;
  return [{ x: PAGE.margin, y: PAGE.height - 40, size: 8, text: words }];
}
