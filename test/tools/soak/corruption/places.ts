/** Things in the wrong place: years, departments, folders for files, files lost, misnamed or stray. */
import { BEFORE, DEMO, fileOf, pick, REAL, type Kind } from './kind.ts';

const PART = /^jurisdictions\/[^/]+\/\d{4}\//;
const reports = [REAL, DEMO, BEFORE];

/** Names that a clerk writes instead of the right one. */
const MISNAMED: readonly (readonly [string, string])[] = [
  ['corrections.csv', 'correction.csv'],
  ['checks.yaml', 'checks.yml'],
  ['tables', 'table'],
  ['disclosed-tables.csv', 'disclosed_tables.csv'],
  ['disclosures.csv', 'disclosure.csv'],
  ['summary.md', 'summary.txt'],
  ['tables/tables.csv', 'tables/table.csv'],
  ['figures.csv', 'Figures.csv'],
  ['scores.csv', 'scores.CSV'],
];
const STRAY: readonly string[] = [
  'notes.csv',
  'figures (1).csv',
  'tables/unlisted.csv',
  '../unlisted.csv',
  '../../figures.csv',
  '../../../stray.yaml',
];

export const placeKinds: readonly Kind[] = [
  {
    name: 'wrong year, swapped department, copied report',
    full: 70,
    spoil: (copy, roll) => {
      const report = pick(roll, reports);
      const year = String(roll.between(2015, 2027));
      const elsewhere = report.replace(/\d{4}/, year);
      if (roll.oneIn(4)) {
        const text = copy.text(`${report}/report.yaml`);
        const changed = text.replace(/^年度: "?\d{4}"?/m, `年度: "${year}"`);
        if (changed === text) return undefined;
        copy.write(`${report}/report.yaml`, changed);
        return `${report}: 年度 ${year}`;
      }
      if (roll.oneIn(4)) {
        copy.swap(DEMO, BEFORE);
        return 'the years of two reports swapped';
      }
      if (elsewhere === report || reports.includes(elsewhere)) return undefined;
      if (roll.oneIn(2)) {
        copy.duplicate(report, elsewhere);
        return `${report} copied to ${year}`;
      }
      const other = roll.oneIn(2) ? report.replace(/[^/]+$/, 'audit') : elsewhere;
      copy.move(report, other);
      return `${report} moved to ${other}`;
    },
  },
  {
    name: 'a folder for a file, a file for a folder',
    full: 60,
    mustBeTold: true,
    spoil: (copy, roll) => {
      const file = fileOf(copy, roll, /^(?!recognition\/).*\.(csv|yaml)$/);
      if (!roll.oneIn(6)) {
        copy.folder(file);
        return `${file} is a folder`;
      }
      const [folder = ''] = PART.exec(file) ?? ['rubrics/'];
      copy.remove(folder.slice(0, -1));
      copy.write(folder.slice(0, -1), 'x');
      return `${folder} is a file`;
    },
  },
  {
    name: 'files lost',
    full: 80,
    spoil: (copy, roll) => {
      const file = fileOf(copy, roll, /^(?!recognition\/).*\.(csv|yaml|md)$/);
      copy.remove(file);
      return `${file} lost`;
    },
  },
  {
    name: 'files misnamed or stray',
    full: 50,
    mustBeTold: true,
    spoil: (copy, roll) => {
      const report = pick(roll, reports);
      if (roll.oneIn(2)) {
        const name = `${report}/${pick(roll, STRAY)}`;
        copy.write(name, '甲,乙\n1,2\n');
        return `${name} is stray`;
      }
      const [right, wrong] = pick(roll, MISNAMED);
      if (!copy.files.some((file) => file.startsWith(`${report}/${right}`))) return undefined;
      copy.move(`${report}/${right}`, `${report}/${wrong}`);
      return `${report}/${right} named ${wrong}`;
    },
  },
];
