/** What data/ holds, in a terminal and in the Markdown of a pull request: no sign of it may steer either. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { markdownText } from '../../src/publish/changes/markdown.ts';
import { visible } from '../../src/engine/model/unseen.ts';
import { readCases } from '../helpers/cases.ts';
import { repository } from '../helpers/repository.ts';
import { readSources } from '../helpers/sources.ts';

/** The case table writes signs that cannot be seen as \u{…}. */
const written = (text: string): string =>
  text.replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );

test.for(readCases('shown-texts.csv', ['text', 'terminal', 'markdown']))(
  '$text',
  ({ text, terminal, markdown }) => {
    expect(visible(written(text))).toBe(written(terminal));
    expect(markdownText(written(text))).toBe(written(markdown));
  },
);

const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

test(
  'npm run check and npm run changes print no control sign of data/',
  { timeout: 30_000 },
  () => {
    const { dataRoot, run, commit } = repository();
    const [departments, figures] = [
      join(dataRoot, 'jurisdictions/futian/departments.csv'),
      join(dataRoot, 'jurisdictions/futian/2020/science-innovation/figures.csv'),
    ] as const;
    const edit = (path: string, from: string, to: string): void => {
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(from);
      writeFileSync(path, text.replace(from, to));
    };
    edit(departments, '经济发展', '经济@everyone #1');
    const out = join(dirname(dataRoot), 'report.md');
    const changed = run('changes', 'HEAD', '--out', out);
    const report = readFileSync(out, 'utf8');
    expect(changed.out).toContain('经济@everyone #1');
    expect(report).toContain(String.raw`经济@&#8203;everyone \#&#8203;1`);
    commit();
    edit(figures, '"41,581.76",万元', '"41,581.76\u001b[2J\u202e",万元');
    const checked = run('check');
    expect(checked).toMatchObject({ status: 1, out: '' });
    expect(checked.err).toContain('看不见的字符 U+001B');
    const refused = run('changes', 'HEAD');
    expect(refused).toMatchObject({ status: 2, out: '' });
    for (const text of [changed.out, report, checked.err, refused.err])
      expect(text).not.toMatch(UNSEEN);
  },
);

test('the commands print through src/publish/print.ts only', () => {
  const wrong = ['scripts', 'src/intake', 'src/publish']
    .flatMap((folder) => readSources(folder, ['.ts']))
    .filter(({ path }) => path !== 'src/publish/print.ts')
    .filter(({ text }) => /console\.|std(?:out|err)\.write/.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});
