/** Walks an XML part of a workbook. Entities of its own are not expanded, so that none can blow it up. */
import { Parser } from 'htmlparser2';

export interface Visitor {
  readonly open?: (path: readonly string[], attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (path: readonly string[], content: string) => void;
  readonly close?: (path: readonly string[]) => void;
}

/** Handed on at once: so much can be read beyond the limit. */
const CHUNK = 4096;

/**
 * Names without their prefix: x:row and row are one.
 * @returns false when the elements are nested deeper than `maxDepth`: what the parser does for each grows with its depth
 */
export function eachElement(xml: string, visitor: Visitor, maxDepth: number): boolean {
  const path: string[] = [];
  const state = { isTooDeep: false };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        path.push(name.slice(name.indexOf(':') + 1));
        if (path.length > maxDepth) state.isTooDeep = true;
        else visitor.open?.(path, attributes);
      },
      ontext: (content) => {
        if (!state.isTooDeep) visitor.text?.(path, content);
      },
      onclosetag: () => {
        if (!state.isTooDeep) visitor.close?.(path);
        path.pop();
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < xml.length && !state.isTooDeep; at += CHUNK)
    parser.write(xml.slice(at, at + CHUNK));
  if (!state.isTooDeep) parser.end();
  return !state.isTooDeep;
}
