/** The chart that a figure shows at this moment, as a picture that stands by itself. */
import { framed, type ChartWords, type ChartDrawing, type Look } from './frame.ts';
import { painted } from './paint.ts';
import { textOf } from './table-model.ts';

/** A chart is drawn for several widths; style sheets show one of them, or several that belong together. */
export function shownDrawings(figure: HTMLElement): readonly SVGSVGElement[] {
  return [...figure.querySelectorAll<SVGSVGElement>('.svg svg')].filter((svg) =>
    svg.checkVisibility(),
  );
}

export function standaloneChart(figure: HTMLElement): SVGSVGElement {
  const drawings = shownDrawings(figure).map((svg): ChartDrawing => {
    const { width, height } = svg.viewBox.baseVal;
    return { svg: painted(svg), width, height };
  });
  return framed(drawings, wordsOf(figure), lookOf());
}

function wordsOf(figure: HTMLElement): ChartWords {
  const text = (selector: string): string => {
    const found = figure.querySelector(selector);
    return found ? textOf(found) : '';
  };
  const address = `${location.origin}${location.pathname}${location.search}`;
  return {
    title: text('figcaption :is(h2, h3)'),
    subtitle: text('figcaption .note'),
    source: `${document.title}，${readable(address)}`,
    fictional: fictionalWords(figure),
  };
}

/** As it is read; one with signs that are no UTF-8 (a cut or GBK parameter of another site) as it is written. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** `data-fictional` on the figure or around it; its value says what is invented where not all is. */
export function fictionalWords(element: Element): string {
  const marked = element.closest<HTMLElement>('[data-fictional]');
  if (!marked) return '';
  return marked.dataset['fictional'] === '' ? '虚构示例数据' : (marked.dataset['fictional'] ?? '');
}

function lookOf(): Look {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    muted: token('--muted'),
    alarm: token('--cinnabar'),
    serif: token('--serif'),
    sans: token('--sans'),
  };
}
