/** Hostile texts in every text field, built into pages and looked at by a real browser, with the policy and without it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { serve } from '../../../src/publish/serve/serve.ts';
import { browserLaunchOptions } from '../../browser/browser.ts';
import { share, spread, type Campaign, type Order } from './campaign.ts';
import { saveAll } from './hostile/downloads.ts';
import { inject } from './hostile/inject.ts';
import { Onlooker } from './hostile/look.ts';
import { PAYLOADS } from './hostile/payloads.ts';
import { inFolder } from './places.ts';
import { build, layOutProject } from './project.ts';
import type { Tally } from './tally.ts';

/** Each round puts other payloads into the same fields. */
const ROUNDS = 3;
const REPORTS = ['2023/education'];

export const hostile: Campaign = {
  id: 'hostile',
  title: 'Hostile texts',
  promise:
    'no payload runs, nothing is asked of another host, no error, no violation of the policy, no bad link; no formula in a saved CSV',
  run: async (order, tally) => {
    const browser = await chromium.launch(await browserLaunchOptions());
    try {
      for (let round = 0; round < share(ROUNDS, order); round += 1)
        await inFolder((folder) => attack(join(folder, 'project'), round, browser, order, tally));
    } finally {
      await browser.close();
    }
  },
};

async function attack(
  project: string,
  round: number,
  browser: Browser,
  order: Order,
  tally: Tally,
): Promise<void> {
  layOutProject(project, REPORTS);
  const { kept, refused } = inject(project, round);
  tally.survived('payloads put in', 'refused', refused.length);
  order.say(`round ${round + 1}: ${kept.length} let through, ${refused.length} refused`);
  const ended = await build(project);
  if (ended.code !== 0)
    return tally.failed('the build', 'does not build', ended.output.slice(-400));
  tally.survived('payloads put in', 'published as text', kept.length);
  const site = await serve({ port: 0, folder: join(project, 'dist') });
  try {
    const pages = readdirSync(join(project, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .sort();
    for (const bypassCSP of [false, true])
      await look(browser, site.address, spread(pages, order, 12), bypassCSP, tally);
    await search(browser, site.address, order, tally);
  } finally {
    site.close();
  }
}

async function look(
  browser: Browser,
  base: string,
  pages: readonly string[],
  bypassCSP: boolean,
  tally: Tally,
): Promise<void> {
  const onlooker = await Onlooker.open(browser, { bypassCSP, base });
  const how = bypassCSP ? 'pages, policy bypassed' : 'pages, under the policy';
  for (const page of pages) {
    const path = encodeURI(page.replace(/index\.html$/, ''));
    tally.judged(how, 'only text', await onlooker.visit(base + path), page);
    if (bypassCSP) continue;
    for (const { kind, name, faults } of await saveAll(onlooker.page))
      tally.judged(`saved ${kind} files`, 'only text', faults, `${name} of ${page}`);
  }
  await onlooker.close();
}

/** The address is in anybody's hands, whatever data/ holds. */
async function search(browser: Browser, base: string, order: Order, tally: Tally): Promise<void> {
  for (const bypassCSP of [false, true]) {
    const onlooker = await Onlooker.open(browser, { bypassCSP, base });
    for (const payload of spread(PAYLOADS, order, 6))
      for (const path of ['search/?q=', 'compare/?d=']) {
        const address = `${base}${path}${encodeURIComponent(payload.toWellFormed().slice(0, 1500))}`;
        tally.judged(
          'payloads in the address',
          'only text',
          await onlooker.visit(address),
          path + payload,
        );
      }
    await onlooker.close();
  }
}
