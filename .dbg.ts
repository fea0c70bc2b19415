import { readFileSync } from 'node:fs';
import { openDocumentReader } from './scripts/import/document-reader.ts';
import { loadImportWords } from './scripts/import/import-words.ts';
import { plainCells } from './src/importer/facts/grid-cells.ts';
import { layoutOf } from './src/importer/facts/grid-sections.ts';
const { words } = loadImportWords('data');
const reader = openDocumentReader('data');
const f='test/importer/documents/one-page-form/province-html.html';
const out = await reader.read(new Uint8Array(readFileSync(f)), f, () => ({ year: '2022', names: [], rubric: { scorable: new Map(), groups: [] } }));
if (out.ok) for (const b of out.value.document.blocks) if (b.kind==='grid') { const cells = plainCells(b,{...words,lookAlikes:words.phrases.lookAlikes}); console.log(JSON.stringify(layoutOf(cells,b,words.grids).sections)); }
