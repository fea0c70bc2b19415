/** A cell among amounts that looks like a number and is none; what real tables print beside amounts is let through. */
import { readTableBody } from '../../../src/engine/model/read-table.ts';
import { testProblems } from '../../helpers/cases.ts';
import { words } from '../../helpers/data.ts';

testProblems('table-numbers.txt', (input, report) => {
  const form = { file: '表.csv', headRows: 1, note: '', ...words };
  readTableBody(new TextEncoder().encode(input), form, report);
});
