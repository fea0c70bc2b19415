// Reads a comma-separated file by the letter of RFC 4180, in a way of its own: the second opinion
// must not lean on the parser it checks. One pass over the characters, no regular expressions.

/** Every cell of the file, row by row, as it stands; a last empty line is no row. */
export function readGrid(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let started = false;
  const endRow = (): void => {
    row.push(cell);
    rows.push(row);
    row = [];
    cell = '';
    started = false;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"') {
      quoted = true;
      started = true;
    } else if (character === ',') {
      row.push(cell);
      cell = '';
      started = true;
    } else if (character === '\n') {
      if (started || cell !== '' || row.length > 0) endRow();
    } else if (character !== '\r') {
      cell += character;
      started = true;
    }
  }
  if (started || cell !== '' || row.length > 0) endRow();
  return rows;
}

/** The rows under the heading, each by the names of the heading. A missing cell reads as empty. */
export function readRecords(text: string): Record<string, string>[] {
  const [names = [], ...rows] = readGrid(text);
  return rows.map((row) => {
    const record: Record<string, string> = {};
    names.forEach((name, column) => {
      record[name] = row[column] ?? '';
    });
    return record;
  });
}
