/** The changes as a reader gets them: plain text for the terminal, Markdown for a pull request. */
import { unexplained, type Changes, type ChangeLine } from './change.ts';
import { markdownText } from './markdown.ts';

interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

export function summary({ reports, added, removed, departments, shared, pages }: Changes): string {
  const count = (part: 'figures' | 'scores' | 'findings'): string =>
    String(reports.reduce((total, report) => total + report[part].length, 0));
  const more = [
    [added, '新增', '份报告'],
    [removed, '撤下', '份报告'],
    [departments, '', '处部门或行政区'],
    [shared, '', '个共用文件'],
  ] as const;
  const counts = [
    `${count('figures')} 个数`,
    `${count('scores')} 项得分`,
    `${count('findings')} 处疑点`,
    `${String(pages.length)} 页`,
    ...more.flatMap(([lines, verb, unit]) =>
      lines.length === 0 ? [] : [`${verb}${verb && ' '}${String(lines.length)} ${unit}`],
    ),
  ];
  return `改动：${counts.join('，')}`;
}

function sections(changes: Changes): readonly Section[] {
  const { reports, added, removed, departments, shared, pages, drafts } = changes;
  const all = [
    ...reports.map((report) => ({
      heading: `${report.title}（${report.name}）`,
      lines: [
        ...report.figures.map((line) => say(line, '数 ')),
        ...report.scores.map((line) => say(line, '得分 ')),
        ...report.findings.map((line) => say(line, '疑点 ')),
        ...report.others.map((line) => say(line, '其他 ')),
      ],
    })),
    { heading: '新增的报告', lines: added.map((line) => say(line)) },
    { heading: '撤下的报告', lines: removed.map((line) => say(line)) },
    { heading: '行政区与部门', lines: departments.map((line) => say(line)) },
    { heading: '共用的文件', lines: shared.map((line) => say(line)) },
    { heading: '网页', lines: pages.map((line) => say(line)) },
    { heading: '草稿（不公布，不计入以上）', lines: drafts },
    { heading: '没有说明的改动', lines: unexplained(changes) },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

function say({ text, reason, demand }: ChangeLine, label = ''): string {
  const why = reason === undefined ? '' : `（${reason}）`;
  return `${label}${text}${why}${demand === undefined ? '' : '（没有说明）'}`;
}

function ending(changes: Changes): string {
  const open = unexplained(changes).length;
  return open === 0
    ? '已公布的数和得分没有变动，或变动都有说明。'
    : `${String(open)} 处改动没有说明，见上。`;
}

export function plainChanges(changes: Changes): string {
  return [
    summary(changes),
    `对照：${changes.between.join(' → ')}`,
    ...sections(changes).flatMap(({ heading, lines }) => [
      '',
      heading,
      ...lines.map((line) => `  ${line}`),
    ]),
    '',
    ending(changes),
  ].join('\n');
}

export function markdown(changes: Changes): string {
  return `${[
    `## ${markdownText(summary(changes))}`,
    '',
    `对照：${markdownText(changes.between.join(' → '))}`,
    ...sections(changes).flatMap(({ heading, lines }) => [
      '',
      `### ${markdownText(heading)}`,
      '',
      ...lines.map((line) => `- ${markdownText(line)}`),
    ]),
    '',
    ending(changes),
  ].join('\n')}\n`;
}
