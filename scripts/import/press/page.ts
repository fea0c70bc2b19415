/** The page that Chromium and LibreOffice print: A4, ruled tables, the packaged font. */
const STYLE = `
@page { size: A4; margin: 22mm 20mm; }
body { font-family: "Noto Sans SC", "Noto Sans CJK SC", sans-serif; font-size: 15pt; line-height: 1.8; }
h1, h2, h3 { font-family: "Noto Sans SC", "Noto Sans CJK SC", sans-serif; font-weight: normal; }
h1 { font-size: 20pt; text-align: center; } h2 { font-size: 16pt; } h3 { font-size: 15pt; }
p { text-indent: 2em; margin: 0 0 4pt; } .cover, .caption { text-align: center; text-indent: 0; }
.unit { text-align: right; text-indent: 0; }
table { border-collapse: collapse; width: 100%; margin-bottom: 8pt; }
th, td { border: 0.75pt solid #000; padding: 2pt 4pt; font-size: 10pt; font-weight: normal; line-height: 1.4; }
thead { display: table-header-group; }
.plain th, .plain td { border: none; }
.level { width: 1.2em; } .rules { width: 40%; text-align: left; } .about { width: 15%; text-align: left; }
.score { text-align: center; }
`;

export function pageOf(title: string, body: string): string {
  return `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body>\n${withHeads(withRules(body))}\n</body></html>\n`;
}

/** LibreOffice takes the rules of a table from its attributes alone. */
function withRules(body: string): string {
  return body.replace(/<table(?! class="plain")/g, '<table border="1" cellspacing="0"');
}

/** Rows of head cells at the top of a table become its head, which is printed again on each page. */
function withHeads(body: string): string {
  return body.replace(
    /(<table[^>]*>)\s*((?:<tr>\s*(?:<th[^>]*>[^<]*<\/th>\s*)+<\/tr>\s*)+)/g,
    '$1<thead>$2</thead>',
  );
}
