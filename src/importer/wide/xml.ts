/** Walks an XML part of a workbook. Entities of its own are not expanded, so that none can blow it up. */
import { Parser } from 'htmlparser2';

export interface Visitor {
  readonly open?: (path: readonly string[], attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (path: readonly string[], content: string) => void;
  readonly close?: (path: readonly string[]) => void;
}

/** Names without their prefix: x:row and row are one. */
export function eachElement(xml: string, visitor: Visitor): void {
  const path: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        path.push(name.slice(name.indexOf(':') + 1));
        visitor.open?.(path, attributes);
      },
      ontext: (content) => visitor.text?.(path, content),
      onclosetag: () => {
        visitor.close?.(path);
        path.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
