import { defineConfig } from 'astro/config';
import { watchData } from './scripts/watch-data.mjs';

const {
  ASTRO_OUT_DIR = './dist',
  PUBLIC_ROOT = './public',
  SITE_BASE = '/',
  SITE_URL,
} = process.env;

export default defineConfig({
  srcDir: './src/site',
  output: 'static',
  base: SITE_BASE,
  ...(SITE_URL ? { site: SITE_URL } : {}),
  outDir: ASTRO_OUT_DIR,
  publicDir: PUBLIC_ROOT,
  // One address per page, the one that static hosts serve without a redirect.
  trailingSlash: 'always',
  // Nothing inline: the site must work under a content security policy without exceptions.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [watchData()] },
  devToolbar: { enabled: false },
});
