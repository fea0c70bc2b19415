/**
 * Pictures of the built site for looking at: `npm run screenshots -- [paths…]` writes each page at three
 * widths, light and dark, and as printed, into .build/screenshots/.
 * `--width 390` and `--scheme dark` (both repeatable) choose some, `--print` the printed one only,
 * `--no-full` stops at the first screen, `--site folder` takes another build than dist/.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { chromium, type Page } from '@playwright/test';

import { browserLaunchOptions } from '../browser/browser.ts';
import { serve } from '../../src/publish/serve/serve.ts';

interface Shot {
  width: number;
  media: 'screen' | 'print';
  scheme: 'light' | 'dark';
}

const folder = '.build/screenshots';
const heights: Record<number, number> = { 1440: 900, 768: 1024, 390: 844 };
/** A4 at 96 dots an inch. */
const paper: Shot = { width: 794, media: 'print', scheme: 'light' };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    width: { type: 'string', multiple: true, default: Object.keys(heights).reverse() },
    scheme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    print: { type: 'boolean', default: false },
    full: { type: 'boolean', default: true },
    site: { type: 'string', default: 'dist' },
  },
});

const chosen = process.argv.some((argument) => /^--(width|scheme)\b/.test(argument));
const screens = values.width.flatMap((width) =>
  values.scheme.map((scheme): Shot => {
    if (scheme !== 'light' && scheme !== 'dark')
      throw new Error(`--scheme ${scheme}: light or dark`);
    return { width: Number(width), media: 'screen', scheme };
  }),
);
const shots = values.print ? [paper] : chosen ? screens : [...screens, paper];

async function take(page: Page, address: string, shot: Shot): Promise<void> {
  await page.setViewportSize({ width: shot.width, height: heights[shot.width] ?? 1123 });
  await page.emulateMedia({ media: shot.media, colorScheme: shot.scheme });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  if (!response?.ok()) console.error(`${address}: ${response?.status() ?? 'no response'}`);
  const name = new URL(address).pathname.split('/').filter(Boolean).join('-') || 'index';
  const kind = shot.media === 'print' ? 'print' : `${shot.width}-${shot.scheme}`;
  const path = `${folder}/${decodeURI(name)}.${kind}.png`;
  await page.screenshot({ path, fullPage: values.full });
  console.log(path);
}

mkdirSync(folder, { recursive: true });
const base = process.env['SITE_BASE'];
const site = await serve({ port: 0, folder: values.site, ...(base ? { base } : {}) });
const browser = await chromium.launch(await browserLaunchOptions());
try {
  const page = await browser.newPage({ deviceScaleFactor: 1, locale: 'zh-CN' });
  for (const path of positionals.length > 0 ? positionals : ['']) {
    const address = site.address + path.replace(/^\/+/, '');
    for (const shot of shots) await take(page, address, shot);
  }
} finally {
  await browser.close();
  site.close();
}
