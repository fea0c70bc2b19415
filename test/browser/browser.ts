/**
 * The browser and the fonts of the site's tests and screenshots, found or unpacked with no manual step:
 * an installed Chromium or Chrome, else the one inside an npm package; always the same packaged
 * Chinese fonts, so that a picture and a contrast check do not depend on the machine.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { LaunchOptions } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');
const buildDir = join(root, '.build');
const packageDir = (name: string): string => join(root, 'node_modules', name);

const installedBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const args = [
  '--no-sandbox', // containers run as root, where Chromium's sandbox refuses to start
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export async function browserLaunchOptions(): Promise<LaunchOptions> {
  const executablePath =
    process.env['CHROMIUM_PATH'] ?? installedBrowsers.find(existsSync) ?? (await packagedBrowser());
  // After packagedBrowser(), which extends the library path of this process.
  const env = { ...process.env, FONTCONFIG_FILE: fontConfig() };
  return { executablePath, args, env };
}

async function packagedBrowser(): Promise<string> {
  const manifest = join(packageDir('@sparticuz/chromium'), 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const target = join(buildDir, `chromium-${version}`);
  mkdirSync(target, { recursive: true });
  const temporary = process.env['TMPDIR'];
  // The package unpacks into the temporary folder and trusts whatever has the right name there:
  // a folder of this checkout and version is safe from other versions and from half-written copies.
  process.env['TMPDIR'] = target;
  // Without this it leaves out the shared libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
}

/** Writes a fontconfig file that knows the packaged fonts only, and returns its path. */
function fontConfig(): string {
  const fonts = { 'Noto Sans SC': 'noto-sans-sc', 'Noto Serif SC': 'noto-serif-sc' };
  const folders = Object.values(fonts)
    .map((name) => packageDir(`@expo-google-fonts/${name}`))
    .flatMap((folder) => [join(folder, '400Regular'), join(folder, '700Bold')]);
  const generic = {
    'sans-serif': 'Noto Sans SC',
    serif: 'Noto Serif SC',
    monospace: 'Noto Sans SC',
  };
  const aliases = Object.entries(generic).map(
    ([family, font]) =>
      `<alias><family>${family}</family><prefer><family>${font}</family></prefer></alias>`,
  );
  const file = join(buildDir, 'fonts.conf');
  mkdirSync(buildDir, { recursive: true });
  writeFileSync(
    file,
    [
      '<?xml version="1.0"?>',
      '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
      '<fontconfig>',
      ...folders.map((folder) => `<dir>${folder}</dir>`),
      `<cachedir>${join(buildDir, 'font-cache')}</cachedir>`,
      ...aliases,
      '</fontconfig>',
      '',
    ].join('\n'),
  );
  return file;
}
