/** Gives a chart's figure its buttons: SVG and PNG of the picture that is shown, CSV of its table. */
import { CSV_TYPE } from './download-table.ts';
import { fileName } from './file-name.ts';
import { saveFile } from './save-file.ts';
import { fictionalWords, shownDrawings, standaloneChart } from './standalone-chart.ts';
import { tableCsv } from './table-csv.ts';
import { findTable, shownRows, TABLE_CHANGED } from './table-model.ts';
import { svgText, toPng } from './to-png.ts';

export function addChartDownloads(figure: HTMLElement): void {
  if (shownDrawings(figure).length === 0 || figure.querySelector('.chart-tools')) return;
  const bar = document.createElement('p');
  bar.className = 'chart-tools';
  const status = document.createElement('span');
  status.role = 'status';
  status.className = 'note';
  bar.append(
    button('下载 SVG', () => {
      saveFile(`${nameOf(figure)}.svg`, svgText(standaloneChart(figure)), 'image/svg+xml');
    }),
    button('下载 PNG', () => {
      status.textContent = '';
      toPng(standaloneChart(figure)).then(
        (png) => {
          saveFile(`${nameOf(figure)}.png`, png);
        },
        () => {
          status.textContent = '这个浏览器不能生成 PNG，请改用 SVG';
        },
      );
    }),
    ...csvButton(figure),
    status,
  );
  const numbers = figure.querySelector('.numbers');
  if (numbers) numbers.after(bar);
  else figure.append(bar);
}

/** The table stands in the figure, or the figure names it by `data-table`. */
function csvButton(figure: HTMLElement): readonly HTMLButtonElement[] {
  const table = figure.querySelector('table') ?? findTable(figure.dataset['table'] ?? '');
  if (!table) return [];
  const made = button('', () => {
    saveFile(`${nameOf(figure)}.csv`, tableCsv(table), CSV_TYPE);
  });
  const label = (): void => {
    made.textContent = `下载 CSV（${String(shownRows(table).length)} 行）`;
  };
  table.addEventListener(TABLE_CHANGED, label);
  label();
  return [made];
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'tool';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

/** `data-name`, else the page's address and the figure's id. */
function nameOf(figure: HTMLElement): string {
  const part = figure.id.replace(/^chart-/, '');
  const { name = fileName(location.pathname, import.meta.env.BASE_URL, part) } = figure.dataset;
  // What of it is invented stands inside the file.
  const fictional = fictionalWords(figure).replace(/（.*$/, '');
  return fictional === '' ? name : `${name}-${fictional}`;
}
