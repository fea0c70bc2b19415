/** The page's own script. Without it the links still lead to the marks. */
export const REVIEW_SCRIPT = `
'use strict';
const all = (selector) => [...document.querySelectorAll(selector)];
const entries = all('.entry');
const marksOf = (element) => element.dataset.marks.split(' ').filter(Boolean);
const shownEntries = () => entries.filter((each) => !each.hidden);
let current = null;
let turn = 0;

function select(entry, mention, move) {
  current = entry;
  turn = mention;
  for (const each of all('.on, .here')) each.classList.remove('on', 'here');
  entry.classList.add('on');
  const ids = marksOf(entry);
  ids.forEach((id, index) => {
    const mark = document.getElementById(id);
    const target = mark && (mark.dataset.marks ? mark : mark.nextElementSibling);
    for (const each of all('[data-marks~="' + id + '"]:not(.entry)')) each.classList.add('on');
    const shown = all('[data-marks~="' + id + '"]:not(.entry)')[0] || target;
    if (index !== mention || !shown) return;
    shown.classList.add('here');
    if (move) shown.scrollIntoView({ block: 'center', behavior: 'auto' });
  });
}

for (const entry of entries) {
  entry.addEventListener('focus', () => { if (current !== entry) select(entry, 0, true); });
  entry.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    const links = [...entry.querySelectorAll('a')];
    if (link) event.preventDefault();
    const next = current === entry && !link ? (turn + 1) % Math.max(1, links.length) : 0;
    select(entry, link ? links.indexOf(link) : next, true);
  });
}
for (const mark of all('#source [data-marks]'))
  mark.addEventListener('click', () => {
    const ids = marksOf(mark);
    const owners = entries.filter((each) => marksOf(each).some((id) => ids.includes(id)));
    const entry = owners[(owners.indexOf(current) + 1) % owners.length];
    if (!entry) return;
    if (entry.hidden) filter('all');
    select(entry, marksOf(entry).findIndex((id) => ids.includes(id)), false);
    entry.scrollIntoView({ block: 'center' });
    entry.focus({ preventScroll: true });
  });

function filter(state) {
  for (const button of all('[data-filter]'))
    button.setAttribute('aria-pressed', String(button.dataset.filter === state));
  for (const entry of entries) entry.hidden = state !== 'all' && entry.dataset.state !== state;
  document.getElementById('none').hidden = shownEntries().length > 0;
}
const buttons = all('[data-filter]');
for (const button of buttons)
  button.addEventListener('click', () => filter(button.dataset.filter));
document.getElementById('show-unread').addEventListener('change', (event) => {
  document.body.classList.toggle('hide-unread', !event.target.checked);
});

function step(by) {
  const shown = shownEntries();
  const entry = shown[Math.min(shown.length - 1, Math.max(0, shown.indexOf(current) + by))];
  if (!entry) return;
  entry.focus({ preventScroll: true });
  entry.scrollIntoView({ block: 'nearest' });
  select(entry, 0, true);
}
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('#source')) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  } else if ((event.key === 'ArrowRight' || event.key === 'ArrowLeft') && current) {
    event.preventDefault();
    const count = Math.max(1, marksOf(current).length);
    select(current, (turn + (event.key === 'ArrowRight' ? 1 : count - 1)) % count, true);
  } else if (/^[0-4]$/.test(event.key)) filter(buttons[Number(event.key)].dataset.filter);
});
`;
