/** Entry: every download button of the page. */
import { makeDownload } from './download-table.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-download-for]'))
  makeDownload(button);
