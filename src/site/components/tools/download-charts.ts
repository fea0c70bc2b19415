/** Entry: every chart of the page. */
import { addChartDownloads } from './download-chart.ts';

for (const figure of document.querySelectorAll<HTMLElement>('figure.figure'))
  addChartDownloads(figure);
