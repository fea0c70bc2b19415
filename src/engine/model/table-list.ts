/** Columns of a report's tables/tables.csv. */
export const TABLE_COLUMNS = [
  'file',
  'title',
  'unit',
  'head_rows',
  'document',
  'table',
  'page',
  'line',
  'note',
] as const;
