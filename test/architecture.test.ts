/** Which layer may import which, and what each must leave alone. Every failure says why. */
import { expect, test } from 'vitest';
import { layerOf, readSources, type SourceFile } from './helpers/sources.ts';

/** A layer imports from those named here and from itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  // What the record of published documents makes of the rules on disclosure.
  disclosure: ['model'],
  rubric: ['model'],
  checks: ['model', 'disclosure', 'rubric'],
  importer: ['model'],
  // What makes years and departments comparable.
  comparison: ['model', 'rubric'],
  dataset: ['model', 'disclosure', 'rubric', 'checks', 'comparison'],
  views: ['model', 'disclosure', 'rubric', 'checks', 'comparison', 'dataset'],
  // The search of a built site: it knows its words, not the figures.
  search: [],
  components: ['dataset', 'views', 'search', 'styles'],
  layouts: ['dataset', 'views', 'components', 'styles'],
  pages: ['dataset', 'views', 'components', 'layouts', 'styles'],
  // What a document says, into a folder of data/: the one place that knows both the importer and the dataset.
  intake: ['model', 'disclosure', 'rubric', 'checks', 'comparison', 'importer', 'dataset', 'views'],
  // From data/ to a site that is checked, put in place and served; and what changed since an earlier state of data/.
  publish: ['model', 'rubric', 'checks', 'disclosure', 'dataset', 'views', 'search'],
  // The commands: thin, so that what they do can be used and tested without a terminal.
  scripts: ['model', 'checks', 'dataset', 'intake', 'publish', 'views', 'test'],
};
const WHY =
  'the layers point one way: model ← disclosure, rubric ← checks, comparison ← dataset ← views ← components ← pages; importer, dataset ← intake; views, search ← publish; all ← scripts';

const PURE = ['model', 'disclosure', 'rubric', 'checks', 'comparison', 'importer'];
const PURE_PACKAGES = ['decimal.js', 'd3-dsv', 'yaml'];
/** Readers of documents: each also runs in a browser. */
const READER_PACKAGES = ['@hyzyla/pdfium', 'fflate', 'htmlparser2', 'mammoth'];
const WHY_PURE = 'the pure layers also run in the browser: no file, no clock, no network, no Astro';

/** They make and open the index of a site already built; nothing of data/ passes through them. */
const INDEX_FILES = ['src/site/search/write-index.ts', 'src/site/search/open-index.ts'];
const WHY_DISK = 'only src/dataset, src/intake, src/publish and the commands touch the disk';
const DISK = ['dataset', 'intake', 'publish'];

const sources = readSources('src', ['.ts', '.astro']);
const scripts = readSources('scripts', ['.ts']);
const all = [...sources, ...scripts];

function isOwn(name: string): boolean {
  return /^(src|scripts|test|data)\//.test(name);
}

/** Lines of the files in which the pattern stands outside comments. */
function uses(files: readonly SourceFile[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const code = line.replace(/^\s*(\/?\*|\/\/).*$|\s\/\/ .*$/, '');
      return pattern.test(code) ? [`${path}:${String(index + 1)}: ${line.trim()}`] : [];
    }),
  );
}

function of(...layers: readonly string[]): readonly SourceFile[] {
  return sources.filter((file) => layers.includes(file.layer));
}

test('every layer is known', () => {
  const unknown = all.filter(({ layer }) => !(layer in MAY_IMPORT)).map(({ path }) => path);
  expect(unknown, 'add the new layer to MAY_IMPORT with what it may import').toEqual([]);
});

test.for(Object.keys(MAY_IMPORT))('%s imports only from the layers before it', (layer) => {
  const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
  const wrong = all
    .filter((file) => file.layer === layer)
    .flatMap(({ path, imports }) =>
      imports
        .filter((name) => isOwn(name) && !allowed.includes(layerOf(name)))
        .map((name) => `${path} imports ${name}`),
    );
  expect(wrong, WHY).toEqual([]);
});

test('no import is overlooked', () => {
  const edges = new Set(all.flatMap((each) => each.imports.map((to) => `${each.path} ${to}`)));
  expect(edges).toContain('src/engine/rubric/evaluate.ts src/engine/model/decimal.ts');
  expect(edges).toContain('src/dataset/folder.ts node:fs');
  expect([...edges].filter((edge) => edge.includes('.astro ')).length).toBeGreaterThan(10);
});

test('the pure layers import no platform', () => {
  const wrong = of(...PURE).flatMap(({ path, layer, imports }) =>
    imports
      .filter((name) => !isOwn(name) && !PURE_PACKAGES.includes(name))
      .filter((name) => layer !== 'importer' || !READER_PACKAGES.includes(name))
      .map((name) => `${path} imports ${name}`),
  );
  expect(wrong, WHY_PURE).toEqual([]);
  expect(uses(of(...PURE), /\bfetch\(|new Date|Date\.now|process\./), WHY_PURE).toEqual([]);
});

test('only the layers that read and write data/ and the site touch the disk', () => {
  const wrong = sources
    .filter(({ layer, path }) => !DISK.includes(layer) && !INDEX_FILES.includes(path))
    .filter(({ imports }) => imports.some((name) => /^node:fs|^fs(\/|$)/.test(name)));
  expect(
    wrong.map(({ path }) => path),
    WHY_DISK,
  ).toEqual([]);
});

test('only the build uses the files that write and open the index', () => {
  const wrong = sources
    .filter(({ layer }) => layer !== 'publish')
    .filter(({ imports }) => imports.some((name) => INDEX_FILES.includes(name)));
  expect(
    wrong.map(({ path }) => path),
    'they need Node and would break the browser',
  ).toEqual([]);
});

test('only views/format.ts turns a number into display text', () => {
  // The seconds that a step of the build took are no figure.
  const others = sources.filter(
    ({ path, layer }) => path !== 'src/site/views/format.ts' && layer !== 'publish',
  );
  const why = 'a second way of formatting is a second way of rounding';
  expect(uses(others, /\.toFixed\(|\bIntl\.|toLocaleString|toPrecision\(/), why).toEqual([]);
});

test('no Astro file reckons with figures', () => {
  const templates = sources.filter(({ path }) => path.endsWith('.astro'));
  const why = 'components receive ready strings; reckon in src/site/views or before';
  const wrong = templates.filter(({ imports }) => imports.includes('src/engine/model/decimal.ts'));
  expect(
    wrong.map(({ path }) => path),
    why,
  ).toEqual([]);
  const reckoning = /\.(plus|minus|times|div|toDecimalPlaces|toNumber)\(|new Decimal\b/;
  expect(uses(templates, reckoning), why).toEqual([]);
});

test('no figure becomes a binary float', () => {
  const why = '0.1 + 0.2 is not 0.3: figures are Decimal, see model/decimal.ts';
  const floats = /(?<!\.)\bNumber\(|\bparseFloat\(|\.toNumber\(/;
  expect(uses(of('model', 'rubric', 'checks', 'comparison', 'dataset'), floats), why).toEqual([]);
});

test('only model/decimal.ts imports decimal.js', () => {
  const wrong = sources.filter(({ imports }) => imports.includes('decimal.js'));
  expect(
    wrong.map(({ path }) => path),
    'precision and rounding are set once',
  ).toEqual(['src/engine/model/decimal.ts']);
});

const MOST_LINES = 250;

test('no file is too long to read', () => {
  const long = sources.flatMap(({ path, text }) => {
    const lines = text.split('\n').length - 1;
    return lines > MOST_LINES ? [`${path}: ${String(lines)} lines`] : [];
  });
  expect(long, 'one idea per file: split it').toEqual([]);
});

const MOST_COMMAND_LINES = 40;

test('commands are thin', () => {
  const long = scripts.filter(({ text }) => text.split('\n').length - 1 > MOST_COMMAND_LINES);
  const why = 'what a command does belongs into src/intake, src/publish or test/tools';
  expect(
    long.map(({ path }) => path),
    why,
  ).toEqual([]);
});

/** A file that nothing reaches twice: from each file along its imports, types too, back to itself. */
function circles(): readonly string[] {
  const next = new Map(all.map(({ path, imports }) => [path, imports.filter(isOwn)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (done.has(path) || way.includes(path)) return;
    for (const each of next.get(path) ?? []) visit(each, [...way, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}

test('no file imports itself through others, not even for a type', () => {
  expect(circles(), 'put what both need into a file of its own').toEqual([]);
});
