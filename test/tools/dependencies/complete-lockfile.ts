/**
 * Adds the optional platform packages that are missing from package-lock.json, and the hash and licence that an entry
 * lacks, as the registry tells them: what nothing pins could be anything on another platform.
 *
 * npm writes only those binaries of a package that the registry in use offers. A mirror that lacks some
 * (a macOS build, say) gives a lockfile that `npm ci` rejects: "Missing … from lock file". An entry with
 * version and platform is enough to cure it; npm keeps it.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };

const systems: Record<string, string> = {
  ...{
    android: 'android',
    darwin: 'darwin',
    freebsd: 'freebsd',
    linux: 'linux',
    linuxmusl: 'linux',
  },
  ...{ openharmony: 'openharmony', win32: 'win32', windows: 'win32' },
};
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const libraries: Record<string, string> = { gnu: 'glibc', musl: 'musl', linuxmusl: 'musl' };

/** The version of `name` that Node would find for the package at `path`. */
function lockedVersion(path: string, name: string): string | undefined {
  for (let folder = path; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const entry = lock.packages[`${folder}${folder && '/'}node_modules/${name}`];
    if (entry || folder === '') return entry?.version;
  }
}

/** Reads the platform from the package's name: without it npm would install every binary everywhere. */
function platformEntry(name: string, version: string, dev?: boolean): Entry {
  const words = name.split(/[/.-]/);
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = words.find((word) => processors.includes(word));
  const libc = words.map((word) => libraries[word]).find(Boolean);
  if (!os && !cpu) throw new Error(`${name}: no platform in its name; add it to ${file} by hand`);
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    ...(os === 'linux' && libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

let added = 0;
for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const locked = lockedVersion(path, name);
    const isExact = /^\d+\.\d+\.\d+[^ ]*$/.test(version);
    if (locked !== undefined && (locked === version || !isExact)) continue;
    if (!isExact) throw new Error(`${name}@${version}: not one version; add it to ${file} by hand`);
    const top = `node_modules/${name}`;
    // Another package may have its own version of the binary in the top folder.
    const place = top in lock.packages ? `${path}/${top}` : top;
    lock.packages[place] = platformEntry(name, version, dev);
    console.log(`added ${name} ${version}`);
    added += 1;
  }
}

for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '' || (entry.integrity !== undefined && entry.license !== undefined)) continue;
  const name = path.split('node_modules/').at(-1) ?? '';
  const { version = '', ...rest } = entry;
  const { integrity, ...licence } = told(name, version);
  // npm's own order of keys, so that its next run does not move them.
  const others = Object.entries({ ...rest, ...licence }).sort(([a], [b]) => a.localeCompare(b));
  lock.packages[path] = { version, integrity, ...Object.fromEntries(others) };
  console.log(`pinned ${name} ${version}`);
  added += 1;
}

/** Integrity and licence of a version, by the registry in use. */
function told(name: string, version: string): { integrity: string; license?: string } {
  const asked = ['view', `${name}@${version}`, 'dist.integrity', 'license', '--json'];
  const said = JSON.parse(execFileSync('npm', asked, { encoding: 'utf8' })) as {
    'dist.integrity'?: string;
    license?: string;
  };
  const { 'dist.integrity': integrity, license } = said;
  if (integrity === undefined) throw new Error(`${name}@${version}: the registry tells no hash`);
  return { integrity, ...(license !== undefined && { license }) };
}

// npm's own order, so that its next run does not move the entries.
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added === 0 ? `${file} is complete` : `${added} entries of ${file} completed`);
