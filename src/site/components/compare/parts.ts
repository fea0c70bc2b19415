/** The parts of the page that the script fills, by their data-part names. */
export interface CompareParts {
  readonly root: HTMLElement;
  readonly form: HTMLFormElement;
  readonly chosen: HTMLElement;
  readonly find: HTMLInputElement;
  readonly list: HTMLElement;
  readonly limit: HTMLElement;
  readonly starts: HTMLElement;
  readonly measure: HTMLSelectElement;
  readonly from: HTMLSelectElement;
  readonly to: HTMLSelectElement;
  readonly definition: HTMLElement;
  readonly status: HTMLElement;
  readonly told: HTMLElement;
  readonly failed: HTMLElement;
  readonly result: HTMLElement;
  readonly numbers: HTMLElement;
  readonly empty: HTMLElement;
  readonly figure: HTMLElement;
  readonly title: HTMLElement;
  readonly subtitle: HTMLElement;
  readonly legend: HTMLElement;
  readonly chart: HTMLElement;
  readonly summary: HTMLElement;
  readonly table: HTMLTableElement;
  readonly valueHead: HTMLElement;
  readonly rubricHead: HTMLElement;
}

export function findCompareParts(): CompareParts {
  const root = document.querySelector('[data-compare]');
  if (!(root instanceof HTMLElement)) throw new Error('no place for the comparison');
  const part = <E extends HTMLElement>(name: string, type: new () => E): E => {
    const found = root.querySelector(`[data-part="${name}"]`);
    if (!(found instanceof type)) throw new Error(`the comparison has no part ${name}`);
    return found;
  };
  return {
    root,
    form: part('form', HTMLFormElement),
    chosen: part('chosen', HTMLElement),
    find: part('find', HTMLInputElement),
    list: part('list', HTMLElement),
    limit: part('limit', HTMLElement),
    starts: part('starts', HTMLElement),
    measure: part('measure', HTMLSelectElement),
    from: part('from', HTMLSelectElement),
    to: part('to', HTMLSelectElement),
    definition: part('definition', HTMLElement),
    status: part('status', HTMLElement),
    told: part('told', HTMLElement),
    failed: part('failed', HTMLElement),
    result: part('result', HTMLElement),
    numbers: part('numbers', HTMLElement),
    empty: part('empty', HTMLElement),
    figure: part('figure', HTMLElement),
    title: part('title', HTMLElement),
    subtitle: part('subtitle', HTMLElement),
    legend: part('legend', HTMLElement),
    chart: part('chart', HTMLElement),
    summary: part('summary', HTMLElement),
    table: part('table', HTMLTableElement),
    valueHead: part('value-head', HTMLElement),
    rubricHead: part('rubric-head', HTMLElement),
  };
}
