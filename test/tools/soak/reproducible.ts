/** The same data give the same bytes, whatever the time zone, the locale and the folder. */
import { join } from 'node:path';
import { spread, type Campaign } from './campaign.ts';
import { inFolder } from './places.ts';
import { build, digestOf, layOutProject } from './project.ts';

const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York'];
const LOCALES = ['C', 'zh_CN.UTF-8', 'tr_TR.UTF-8'];
const FOLDERS = ['plain', '路径 有空格'];
const GROUP = 'builds from nothing';

const WAYS = FOLDERS.flatMap((folder) =>
  ZONES.flatMap((zone) => LOCALES.map((locale) => ({ folder, zone, locale }))),
);

export const reproducible: Campaign = {
  id: 'reproducible',
  title: 'Reproducible builds',
  promise:
    'three time zones, three locales and two folders, one with a space and Chinese in its name: the same bytes',
  run: (order, tally) =>
    inFolder(async (parent) => {
      let first: string | undefined;
      for (const [index, { folder, zone, locale }] of spread(WAYS, order, 3).entries()) {
        const how = `${zone}, ${locale}, ${folder}`;
        order.say(how);
        // A fresh folder each time, so that nothing is left of an earlier build.
        const project = join(parent, folder, String(index));
        layOutProject(project);
        const ended = await build(project, { env: { TZ: zone, LC_ALL: locale, LANG: locale } });
        const digest = digestOf(join(project, 'dist'));
        first ??= digest;
        const faults = ended.code !== 0 ? ['no build'] : digest === first ? [] : ['other bytes'];
        tally.judged(GROUP, 'same bytes', faults, how);
      }
    }),
};
