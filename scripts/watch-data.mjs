/**
 * For `npm run dev`: a change below data/ or public/disclosures/ is read anew, and open pages load again. Without it the pages of
 * the development server show the data that stood there when it started. Plain JavaScript: astro.config.mjs imports it.
 */
import { resolve, sep } from 'node:path';

/** An editor that saves, or a checkout, touches several files at once. */
const QUIET_MS = 100;

/** @returns a plugin of Vite; it does nothing in a build */
export function watchData(folders = [process.env.DATA_ROOT ?? 'data', 'public/disclosures']) {
  const roots = folders.map((folder) => resolve(folder));
  return {
    name: 'watch-data',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(roots);
      let timer;
      server.watcher.on('all', (_event, path) => {
        if (!roots.some((root) => resolve(path).startsWith(root + sep))) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          for (const { moduleGraph } of Object.values(server.environments))
            moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
          server.config.logger.info('data/ 有改动，已重新读取', { timestamp: true });
        }, QUIET_MS);
      });
    },
  };
}
