/** 导入记录: what an import read of a document, kept beside the files that people edit. Columns of `import/*.csv`. */

export const IMPORT_FOLDER = 'import';

/** One row a mention; `value` and `unit` are those of the figure, the quote shows the mention as printed. */
export const FIGURE_TRACE_COLUMNS = [
  'fact',
  'value',
  'unit',
  'status',
  'line',
  'page',
  'box',
  'quote',
  'rule',
] as const;

export const SCORE_TRACE_COLUMNS = [
  'indicator',
  'item',
  'score',
  'line',
  'page',
  'box',
  'quote',
] as const;

/** `sha256` is that of the table's CSV as the import wrote it. */
export const TABLE_TRACE_COLUMNS = [
  'file',
  'title',
  'unit',
  'head_rows',
  'page',
  'line',
  'sha256',
] as const;

export const TRACE_COLUMNS = {
  'figures.csv': FIGURE_TRACE_COLUMNS,
  'scores.csv': SCORE_TRACE_COLUMNS,
  'tables.csv': TABLE_TRACE_COLUMNS,
} as const;

export const DOCUMENT_TRACE = 'document.yaml';
/** Keys of document.yaml; the first six are those of report.yaml that an import fills in. */
export const DOCUMENT_KEYS = ['标题', '名称', '形式', '行数', 'sha256', '说明', '页数'] as const;

/** How the rule of a mention begins that was read from a wide table: a document's silence says nothing of it. */
export const WIDE_TABLE_RULE = '宽表';
