/** A source: lines `@key value` first, then the document with marks (marks.ts). Its folder is the layout, its name the report. */
export interface Source {
  readonly layout: string;
  readonly name: string;
  /** Written as HTML, or as the text itself. */
  readonly kind: 'html' | 'text';
  readonly settings: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * @param path below sources/, such as `piped/final-accounts.txt`
 * @param wordingText the body of a source that only names a `@wording`
 */
export function readSource(
  path: string,
  content: string,
  wordingText: (wording: string) => string,
): Source {
  const [layout = '', file = ''] = path.split('/');
  const lines = content.split('\n');
  const head = lines.findIndex((line) => !/^@[a-z]/.test(line));
  const settings = lines.slice(0, head).map((line): [string, string] => {
    const [key = '', ...rest] = line.slice(1).split(' ');
    return [key, rest.join(' ')];
  });
  const wording = settings.find(([key]) => key === 'wording')?.[1];
  return {
    layout,
    name: file.replace(/\.[a-z]+$/, ''),
    kind: file.endsWith('.html') ? 'html' : 'text',
    settings: new Map(settings),
    body: wording ? wordingText(wording) : lines.slice(head).join('\n'),
  };
}
