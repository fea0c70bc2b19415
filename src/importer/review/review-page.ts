/** 对照页: the source on the left, what was read on the right, in one file without any outside request. */
import type { Imported } from '../imported.ts';
import {
  entriesOf,
  type ReviewEntry,
  type EntryMention,
  type EntryState,
  type ReviewItem,
} from './entries.ts';
import { escape } from './escape.ts';
import { markLines } from './review-marks.ts';
import { REVIEW_SCRIPT } from './review-script.ts';
import { sourcePages } from './source-pages.ts';
import { sourceText } from './source-text.ts';
import { REVIEW_STYLE } from './review-style.ts';

export interface ReviewInput {
  readonly imported: Imported;
  readonly wanted: ReviewItem;
  /** 深圳市福田区科技创新局 2021 年度 */
  readonly heading: string;
  readonly fileName: string;
  /** Of a PDF: one data: address a page; undefined for the other formats. */
  readonly pictures: readonly (string | undefined)[] | undefined;
  /** base64 sha256 of REVIEW_SCRIPT: the page's policy runs this script and no other. */
  readonly scriptHash: string;
}

export function reviewPage(input: ReviewInput): string {
  const { imported, wanted, heading, fileName, pictures, scriptHash } = input;
  const entries = entriesOf(imported, wanted);
  const marked = markLines(imported.document, entries);
  const source = pictures
    ? sourcePages(imported.document, marked, pictures)
    : sourceText(imported.document, marked);
  const unread = marked
    .flatMap(({ marks }) => marks)
    .filter(({ kind }) => kind === 'unread').length;
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>对照：${escape(heading)}</title>
<style>${REVIEW_STYLE}</style>
</head>
<body>
<header>
<div class="title"><p class="kicker">导入对照 · 仅供核对，不公布</p><h1>${escape(heading)}</h1><p class="file">${escape(fileName)}</p></div>
${filters(entries)}
<label class="switch"><input type="checkbox" id="show-unread" checked> 标出没有读的数（${unread} 处）</label>
</header>
<main>
<section id="source" aria-label="原件" tabindex="0">${source}</section>
<section id="facts" aria-label="读到的数" tabindex="0">
${remarks(imported)}
<ol>${entries.map(entryHtml).join('\n')}</ol>
<p id="none" hidden>没有这一类。</p>
</section>
</main>
<footer>↑ ↓ 换一条 · ← → 换一处出处 · 点原件上的标记回到这一条 · 0–4 筛选</footer>
<script>${REVIEW_SCRIPT}</script>
</body>
</html>
`;
}

const STATES: readonly (readonly [EntryState, string, string])[] = [
  ['conflict', '冲突', '▲'],
  ['doubt', '存疑', '◆'],
  ['sound', '读到', '●'],
  ['missing', '没有读到', '○'],
];

function filters(entries: readonly ReviewEntry[]): string {
  const button = (state: string, word: string, count: number, isPressed: boolean): string =>
    `<button type="button" data-filter="${state}" aria-pressed="${isPressed}">${word} <b>${count}</b></button>`;
  const buttons = STATES.map(([state, word, shape]) => {
    const count = entries.filter((each) => each.state === state).length;
    return button(state, `<i class="${state}">${shape}</i> ${word}`, count, false);
  });
  return `<nav aria-label="筛选">${button('all', '全部', entries.length, true)}${buttons.join('')}</nav>`;
}

function remarks({ document, doubts }: Imported): string {
  const all = [...document.remarks, ...doubts];
  if (all.length === 0) return '';
  const items = all.map((each) => `<li>${escape(each)}</li>`);
  return `<aside><h2>先看这些</h2><ul>${items.join('')}</ul></aside>`;
}

function entryHtml({ id, state, name, value, group, mentions }: ReviewEntry): string {
  const [, word = '', shape = ''] = STATES.find(([each]) => each === state) ?? [];
  const marks = mentions.map(({ mark }) => mark).join(' ');
  const badge = `<i class="${state}" title="${word}">${shape}</i>`;
  const shown = value === '' ? '<span class="none">没有读到</span>' : escape(value);
  return `<li id="${id}" class="entry" data-state="${state}" data-marks="${marks}" tabindex="0">
<p class="name">${badge}<span>${escape(name)}</span><strong>${shown}</strong></p>
<p class="group">${escape(group)}${state === 'sound' ? '' : ` · ${word}`}</p>
${mentions.map(mentionHtml).join('\n')}
</li>`;
}

function mentionHtml({ mark, where, quote, rule, doubt }: EntryMention): string {
  const why = doubt === '' ? '' : `<span class="why">${escape(doubt)}</span>`;
  return `<p class="mention"><a href="#${mark}">${escape(where)}</a> <q>${escape(quote)}</q> <span class="rule">${escape(rule)}</span>${why}</p>`;
}
