/** Makes a DOCX or a PDF of an HTML page with the two programs at hand: LibreOffice and Chromium. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type Browser } from '@playwright/test';

import { browserLaunchOptions } from '../../../test/site/browser.ts';

/** Kept from before the browser starts: it puts its own libraries in the way of other programs. */
const ENVIRONMENT = { ...process.env };

export interface Printers {
  readonly chromium: (html: string) => Promise<Uint8Array>;
  readonly office: (html: string, to: 'pdf' | 'docx') => Uint8Array;
  readonly close: () => Promise<void>;
}

export async function openPrinters(): Promise<Printers> {
  const browser = await chromium.launch(await browserLaunchOptions());
  return {
    chromium: (html) => printWithChromium(browser, html),
    office: printWithOffice,
    close: () => browser.close(),
  };
}

async function printWithChromium(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    return await page.pdf({
      format: 'A4',
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<div style="width:100%;text-align:center;font-size:9px"><span class="pageNumber"></span></div>',
      margin: { top: '22mm', bottom: '22mm', left: '20mm', right: '20mm' },
    });
  } finally {
    await page.close();
  }
}

function printWithOffice(html: string, to: 'pdf' | 'docx'): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'press-'));
  try {
    writeFileSync(join(folder, 'report.html'), html);
    const run = (...options: readonly string[]): void => {
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync('soffice', ['--headless', profile, ...options, '--outdir', folder], {
        stdio: 'ignore',
        timeout: 120_000,
        env: ENVIRONMENT,
      });
    };
    const page = join(folder, 'report.html');
    run('--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML', page);
    // By way of a text document, as a department prints it: a web page would be printed without paper size.
    if (to === 'pdf') run('--convert-to', 'pdf:writer_pdf_Export', join(folder, 'report.docx'));
    return readFileSync(join(folder, `report.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
