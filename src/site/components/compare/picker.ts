/** The list of departments: by jurisdiction and category, searched by name, at most so many chosen. */
import { findDepartment, firstDepartments, type Choice } from '../../views/compare/choice.ts';
import type { CompareIndex, IndexJurisdiction } from '../../views/compare/data.ts';
import { element } from '../search/dom.ts';
import type { CompareParts } from './parts.ts';

/** Said wherever an invented department stands. */
export const FICTIONAL_MARK = '虚构示例数据';

/** @param choose takes the departments that the reader wants */
export function makePicker(
  { list, find, starts }: CompareParts,
  index: CompareIndex,
  choose: (departments: readonly string[]) => void,
): void {
  list.append(...index.jurisdictions.map(jurisdictionFold));
  find.addEventListener('input', () => {
    filter(list, find.value);
  });
  // Enter in the search field must not send the form anywhere.
  find.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
  });
  if (index.jurisdictions.length < 2) return;
  starts.append('换一个行政区开始：');
  for (const each of index.jurisdictions) {
    const button = element('button', 'tool', each.short);
    button.type = 'button';
    button.addEventListener('click', () => {
      choose(firstDepartments(index, each));
    });
    starts.append(button, ' ');
  }
}

function jurisdictionFold(jurisdiction: IndexJurisdiction): HTMLElement {
  const { id, short, fictional, departments } = jurisdiction;
  const summary = element('summary', '', `${short}（${String(departments.length)} 个部门）`);
  if (fictional) summary.append(element('span', 'invented', FICTIONAL_MARK));
  const fold = element('details', 'picker-place', summary);
  for (const category of new Set(departments.map((each) => each.category))) {
    const group = element('div', 'picker-group', element('p', 'note', category));
    group.role = 'group';
    group.ariaLabel = `${short} ${category}`;
    for (const each of departments.filter((one) => one.category === category)) {
      const box = element('input', '');
      box.type = 'checkbox';
      box.value = `${id}.${each.id}`;
      const earlier = (each.earlier ?? []).map((one) => one.short).join('、');
      const reported = each.years.length === 0 ? '没有报告' : earlier === '' ? '' : `原${earlier}`;
      const label = element('label', '', box, element('span', '', each.short));
      if (reported !== '') label.append(element('span', 'note', reported));
      label.dataset['text'] = `${short}${category}${each.short}${earlier}`;
      group.append(label);
    }
    fold.append(group);
  }
  return fold;
}

function filter(list: HTMLElement, query: string): void {
  const words = query.split(/\s+/).filter((each) => each !== '');
  for (const label of list.querySelectorAll('label')) {
    const text = label.dataset['text'] ?? '';
    label.hidden = !words.every((word) => text.includes(word));
  }
  for (const group of list.querySelectorAll<HTMLElement>('.picker-group'))
    group.hidden = group.querySelector('label:not([hidden])') === null;
  for (const fold of list.querySelectorAll('details')) {
    fold.hidden = fold.querySelector('label:not([hidden])') === null;
    if (words.length > 0) fold.open = true;
  }
}

/** Shows in the list and in the row above it what is chosen. */
export function showChosen(
  { list, chosen, find }: CompareParts,
  index: CompareIndex,
  { departments }: Choice,
  remove: (id: string) => void,
): void {
  for (const box of list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'))
    box.checked = departments.includes(box.value);
  const focused = [...chosen.querySelectorAll('button')].indexOf(
    document.activeElement as HTMLButtonElement,
  );
  chosen.replaceChildren(
    ...departments.flatMap((id) => {
      const known = findDepartment(index, id);
      return known ? [chip(known.department.short, () => remove(id))] : [];
    }),
  );
  if (focused < 0) return;
  // The focus goes to the next chosen one, not to the top of the page.
  const buttons = [...chosen.querySelectorAll('button')];
  (buttons[focused] ?? buttons.at(-1) ?? find).focus();
}

function chip(name: string, remove: () => void): HTMLElement {
  const button = element('button', 'chip', name, element('span', 'chip-sign', '×'));
  button.type = 'button';
  button.ariaLabel = `移去${name}`;
  button.addEventListener('click', remove);
  return element('li', '', button);
}
