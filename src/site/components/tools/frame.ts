/** A chart as one picture with its words: title, measure, drawing, source, and what is invented. No page is needed. */
import { wrapText } from './wrap-text.ts';

export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  /** Where the picture comes from. */
  readonly source: string;
  /** 虚构示例数据, or '' */
  readonly fictional: string;
}

export interface ChartDrawing {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

/** Colours and faces of the page at this moment, so that the picture is as light or dark as what is seen. */
export interface Look {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly alarm: string;
  readonly serif: string;
  readonly sans: string;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly family: string;
  readonly bold: boolean;
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const LEADING = 1.5;
const GAP = 14;

/** @param drawings one above the other */
export function framed(
  drawings: readonly ChartDrawing[],
  words: ChartWords,
  look: Look,
): SVGSVGElement {
  const inner = Math.max(...drawings.map((each) => each.width));
  const width = inner + 2 * MARGIN;
  const picture = element('svg', { xmlns: SVG, width });
  const paper = element('rect', { width, fill: look.paper });
  picture.append(paper);
  let y = MARGIN;
  const write = (lines: readonly Line[]): void => {
    for (const line of lines) {
      y += line.size * LEADING;
      picture.append(textElement(line, y - line.size * 0.4));
    }
  };
  write(headLines(words, look, inner));
  for (const { svg, ...size } of drawings) {
    y += GAP;
    place(svg, { x: MARGIN, y, ...size });
    picture.append(svg);
    y += size.height;
  }
  y += GAP;
  write(lines(words.source, inner, { size: 11, fill: look.muted, family: look.sans, bold: false }));
  const height = Math.ceil(y + MARGIN);
  for (const each of [picture, paper]) each.setAttribute('height', String(height));
  picture.setAttribute('viewBox', `0 0 ${String(width)} ${String(height)}`);
  return picture;
}

function headLines(words: ChartWords, look: Look, width: number): readonly Line[] {
  const { sans, serif, ink, muted, alarm } = look;
  return [
    ...lines(words.fictional, width, { size: 13, fill: alarm, family: sans, bold: true }),
    ...lines(words.title, width, { size: 18, fill: ink, family: serif, bold: true }),
    ...lines(words.subtitle, width, { size: 12, fill: muted, family: sans, bold: false }),
  ];
}

function lines(text: string, width: number, type: Omit<Line, 'text'>): readonly Line[] {
  return wrapText(text, width, type.size).map((each) => ({ text: each, ...type }));
}

function textElement({ text, size, fill, family, bold }: Line, y: number): SVGElement {
  const made = element('text', {
    x: MARGIN,
    y,
    fill,
    'font-family': family,
    'font-size': size,
    'font-weight': bold ? 700 : 400,
  });
  made.textContent = text;
  return made;
}

function place(
  svg: SVGSVGElement,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  for (const [name, value] of Object.entries({ x, y, width, height, overflow: 'visible' }))
    svg.setAttribute(name, String(value));
}

function element<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
