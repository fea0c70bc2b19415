/** The parts of the search page that the script fills, by their data-search names. */
export interface SearchParts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly filters: HTMLFieldSetElement;
  readonly clear: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly help: HTMLElement;
  readonly none: HTMLElement;
  readonly failed: HTMLElement;
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
}

export function findSearchParts(): SearchParts {
  return {
    form: part('form', HTMLFormElement),
    input: part('input', HTMLInputElement),
    filters: part('filters', HTMLFieldSetElement),
    clear: part('clear', HTMLButtonElement),
    status: part('status', HTMLElement),
    help: part('help', HTMLElement),
    none: part('none', HTMLElement),
    failed: part('failed', HTMLElement),
    list: part('list', HTMLOListElement),
    more: part('more', HTMLButtonElement),
  };
}

function part<E extends HTMLElement>(name: string, type: new () => E): E {
  const found = document.querySelector(`[data-search="${name}"]`);
  if (!(found instanceof type)) throw new Error(`the search page has no part ${name}`);
  return found;
}

/** A new element with a class, if any, and its content; text stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}
