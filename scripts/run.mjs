/**
 * Begins every npm script: `node scripts/run.mjs check.ts …`, a path for a tool elsewhere, `astro` for its own program.
 * Plain JavaScript that Node 18 can read too: an older Node knows no TypeScript and would end with
 * ERR_UNKNOWN_FILE_EXTENSION instead of saying what it lacks.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** @returns what is missing, in Chinese and English; undefined when all is there */
function missing() {
  const { engines } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const wanted = engines.node.replace('>=', '');
  if (!existsSync(new URL('node_modules/astro/package.json', root)))
    return ['还没有安装依赖：请先运行 npm ci。', 'Dependencies are missing: run npm ci first.'];
  const { node } = process.versions;
  if (!isOlder(node, wanted)) return undefined;
  const here = `${process.platform}-${process.arch}`;
  const brings = ['linux-x64', 'linux-arm64'].includes(here);
  const major = wanted.split('.')[0];
  return [
    `需要 Node ${wanted} 或更新的版本，现在是 ${node}（${here}）。`,
    brings
      ? '在这个系统上 npm ci 会装好合适的 Node：请运行 npm ci（不加 --omit=optional），再用 npm run 运行。'
      : `请从 https://nodejs.org/ 安装 Node ${major}，重开终端，运行 npm ci，再运行原来的命令。`,
    `Node ${wanted} or newer is needed; this is ${node} (${here}).`,
    brings
      ? 'On this system npm ci brings it: run npm ci (without --omit=optional), then use npm run.'
      : `Install Node ${major} from https://nodejs.org/, open a new terminal, run npm ci, then the command again.`,
  ];
}

function isOlder(found, wanted) {
  const [a, b] = [found, wanted].map((version) => version.split('.').map((part) => parseInt(part)));
  const differs = [0, 1, 2].find((place) => a[place] !== b[place]);
  return differs !== undefined && a[differs] < b[differs];
}

const lines = missing();
const [node, , name = '', ...words] = process.argv;
if (lines) {
  console.error(lines.join('\n'));
  process.exitCode = 1;
} else {
  // Not written before the command: that is no command of Windows.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  const own = name.includes('/') ? name : `scripts/${name}`;
  const path = name === 'astro' ? 'node_modules/astro/bin/astro.mjs' : own;
  const script = new URL(path, root);
  process.argv = [node, fileURLToPath(script), ...words];
  await import(script.href);
}
