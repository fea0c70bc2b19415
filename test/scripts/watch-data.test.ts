/** npm run dev: a change below data/ is read anew within a moment, and nothing else is. */
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { PROJECT_ROOT } from '../helpers/data.ts';

interface Plugin {
  readonly apply: string;
  readonly configureServer: (server: unknown) => void;
}
const path = join(PROJECT_ROOT, 'scripts/watch-data.mjs');
const { watchData } = (await import(path)) as { watchData: (folders?: string[]) => Plugin };

function served(): { readonly change: (path: string) => void; readonly done: string[] } {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const done: string[] = [];
  const plugin = watchData(['data']);
  expect(plugin.apply).toBe('serve');
  plugin.configureServer({
    watcher,
    environments: { ssr: { moduleGraph: { invalidateAll: () => done.push('invalidated') } } },
    ws: { send: ({ type }: { type: string }) => done.push(type) },
    config: { logger: { info: (text: string) => done.push(text) } },
  });
  return { change: (each) => watcher.emit('all', 'change', each), done };
}

test('several changes of data/ at once are one', async () => {
  const { change, done } = served();
  change('data/glossary.csv');
  change('data/jurisdictions/x/2020/y/figures.csv');
  await vi.waitFor(() => {
    expect(done).toEqual(['invalidated', 'full-reload', 'data/ 有改动，已重新读取']);
  });
});

test('what lies elsewhere, also under a name that begins so, changes nothing', async () => {
  const { change, done } = served();
  change('src/site/pages/index.astro');
  change('data.bak/glossary.csv');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(done).toEqual([]);
});
