import { expect, test } from 'vitest';
import { isWebAddress } from '../../../src/engine/model/web-address.ts';

test.for([
  'http://www.szft.gov.cn/',
  'https://www.szft.gov.cn/a/b.html?x=1#y',
  'https://福田.中国/部门预算.pdf',
])('%s', (text) => {
  expect(isWebAddress(text)).toBe(true);
});

test.for([
  '',
  'www.szft.gov.cn',
  '//evil.example/',
  '/a.html',
  'https://',
  'https:///a',
  'javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'ftp://x.example/',
  'blob:https://x.example/1',
  'mailto:a@x.example',
  'http://user:pw@host.example/',
  'https://user@host.example/',
  'https://x.example/a b',
  'https://x.example/\u{202e}fdp',
  'https://x.example/\u{1b}[2J',
  'https://x.example\\@evil.example/',
])('not %j', (text) => {
  expect(isWebAddress(text)).toBe(false);
});
