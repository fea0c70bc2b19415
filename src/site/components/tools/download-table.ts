/** `button[data-download-for]`: saves what its table shows as CSV; the number of rows stands on the button. */
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';
import { tableCsv } from './table-csv.ts';
import { findTable, shownRows, TABLE_CHANGED } from './table-model.ts';

export const CSV_TYPE = 'text/csv;charset=utf-8';

export function makeDownload(button: HTMLButtonElement): void {
  const id = button.dataset['downloadFor'] ?? '';
  const table = findTable(id);
  if (!table) return;
  const label = (): void => {
    const rows = shownRows(table).length;
    button.textContent = `下载 CSV（${String(rows)} 行）`;
    button.disabled = rows === 0;
  };
  table.addEventListener(TABLE_CHANGED, label);
  button.addEventListener('click', () => {
    const { name = fileName(location.pathname, import.meta.env.BASE_URL, id) } = button.dataset;
    saveFile(`${name}.csv`, tableCsv(table), CSV_TYPE);
  });
  label();
  button.hidden = false;
}
