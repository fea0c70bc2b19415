/** 摆放: what may lie where in data/ and public/. Anything else is told: a misnamed file would be passed over in silence. */
import { DOCUMENT_TRACE, IMPORT_FOLDER, TRACE_COLUMNS } from '../engine/model/import-trace.ts';
import { DOCUMENT_FOLDER } from './documents/document.ts';
import { DRAFT_FILE } from './draft.ts';

export interface FolderPlace {
  readonly files: readonly string[];
  /** Any further file of this ending: a rubric or a table has a name of its own. */
  readonly ending?: string;
  /** elsewhere: what lies in it is told by another part of the program. */
  readonly folders?: Readonly<Record<string, FolderPlace | 'elsewhere'>>;
  /** Folders named by an id or a year; unknown ones are told where the ids are known. */
  readonly others?: { readonly name: RegExp; readonly what: string; readonly place: FolderPlace };
  /** What to do with a stranger. */
  readonly remedy: string;
}

const NOT_READ = '请改名或移走；程序不读它，写法见 data/README.md';

const TABLES: FolderPlace = { files: ['tables.csv'], ending: '.csv', remedy: NOT_READ };

const IMPORT: FolderPlace = {
  files: [...Object.keys(TRACE_COLUMNS), DOCUMENT_TRACE],
  remedy: '请移走它；这个文件夹由 npm run import 写出',
};

const REPORT: FolderPlace = {
  files: [
    'report.yaml',
    'figures.csv',
    'scores.csv',
    'checks.yaml',
    'corrections.csv',
    'disclosures.csv',
    'disclosed-tables.csv',
    'summary.md',
    DRAFT_FILE,
  ],
  folders: { tables: TABLES, [IMPORT_FOLDER]: IMPORT },
  remedy: NOT_READ,
};

const YEAR: FolderPlace = {
  files: [],
  others: { name: /./, what: '部门的文件夹', place: REPORT },
  remedy: '请移到部门的文件夹里，或移走',
};

const RUBRICS: FolderPlace = {
  files: ['published.csv', 'README.md'],
  ending: '.yaml',
  remedy: NOT_READ,
};

const JURISDICTION: FolderPlace = {
  files: ['jurisdiction.yaml', 'departments.csv', 'crosswalk.csv'],
  folders: { rubrics: RUBRICS },
  others: { name: /^\d{4}$/, what: '年度的文件夹', place: YEAR },
  remedy: NOT_READ,
};

const JURISDICTIONS: FolderPlace = {
  files: [],
  others: { name: /./, what: '行政区的文件夹', place: JURISDICTION },
  remedy: NOT_READ,
};

const RECOGNITION: FolderPlace = {
  files: [
    'cover.yaml',
    'grids.yaml',
    'labels.yaml',
    'limits.yaml',
    'phrases.yaml',
    'scores.yaml',
    'text-tables.yaml',
  ],
  remedy: NOT_READ,
};

export const DATA: FolderPlace = {
  files: [
    'README.md',
    'glossary.csv',
    'units.csv',
    'terms.yaml',
    'limits.yaml',
    'checks.yaml',
    'disclosure-rules.yaml',
    'disclosure-tables.csv',
    'disclosure-comparison.yaml',
    'workdays.csv',
    'findings.yaml',
    'peers.yaml',
    'titles.yaml',
  ],
  folders: { rubrics: RUBRICS, recognition: RECOGNITION, jurisdictions: JURISDICTIONS },
  remedy: NOT_READ,
};

/** The site's own files, and what hosts of static sites look for. */
export const PUBLIC: FolderPlace = {
  files: ['favicon.svg', 'theme.js', 'robots.txt', 'CNAME', '.nojekyll', '_headers', '_redirects'],
  // What lies in it is held against the records: see documents/unrecorded.ts.
  folders: { [DOCUMENT_FOLDER]: 'elsewhere' },
  remedy: '请移走；这里的文件原样公布，会顶替网站自己的网页和程序',
};
