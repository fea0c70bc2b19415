import { defineConfig } from '@playwright/test';

import { browserLaunchOptions } from './test/browser/browser.ts';

const port = 4329;
const base = process.env['SITE_BASE'] ?? '/';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: '.build/playwright.json' }]],
  projects: [{ name: 'chromium' }],
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: await browserLaunchOptions(),
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts`,
    url: `http://127.0.0.1:${port}${base}`,
    env: { PORT: String(port), SITE_BASE: base },
    // A server left over from elsewhere could serve another build.
    reuseExistingServer: false,
  },
});
