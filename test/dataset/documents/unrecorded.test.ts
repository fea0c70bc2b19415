/** Nothing under public/disclosures is published without a record. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DocumentPlace } from '../../../src/dataset/documents/document.ts';
import { recordedPath, unrecordedDocuments } from '../../../src/dataset/documents/unrecorded.ts';
import { describeProblem } from '../../../src/engine/model/problem.ts';
import { FOLDER, pdf, publicPlace, put } from '../../helpers/documents.ts';

function unrecorded(place: DocumentPlace, ...files: readonly string[]): readonly string[] {
  const recorded = new Set(files.map((file) => recordedPath(place, file)));
  return unrecordedDocuments(place.publicRoot, recorded, ['demo', 'futian']).map(describeProblem);
}

test('no folder of documents, and one in which all are recorded', () => {
  const place = publicPlace();
  expect(unrecorded(place)).toEqual([]);
  put(place, 'favicon.svg', '<svg/>');
  put(place, `${FOLDER}/budget.pdf`, pdf(1));
  expect(unrecorded(place, 'budget.pdf')).toEqual([]);
});

test('every file that no record names, wherever it lies, in a fixed order', () => {
  const place = publicPlace();
  put(place, `${FOLDER}/budget.pdf`, pdf(1));
  put(place, `${FOLDER}/old/budget.pdf`, pdf(1));
  put(place, `${FOLDER}/Budget.pdf`, pdf(1));
  put(place, 'disclosures/demo/2021/health/budget.pdf', pdf(1));
  put(place, 'disclosures/demo/.DS_Store', 'x');
  put(place, 'disclosures/index.html', 'x');
  const say = '读到没有登记的文件，应为disclosures.csv 的 file 写明的文件';
  const act = '请在该报告的 disclosures.csv 登记，或移走；这里的文件都会公开。';
  const files = [
    'demo/.DS_Store',
    'demo/2021/finance/Budget.pdf',
    'demo/2021/finance/old/budget.pdf',
    'demo/2021/health/budget.pdf',
    'index.html',
  ];
  expect(unrecorded(place, 'budget.pdf')).toEqual(
    files.map((file) => `public/disclosures/${file}：${say}；${act}`),
  );
});

test('a folder of no jurisdiction is told once, empty or not; links are not followed', () => {
  const place = publicPlace();
  put(place, 'disclosures/nanshan/2021/a/budget.pdf', pdf(1));
  put(place, 'disclosures/nanshan/2021/a/final.pdf', pdf(1));
  put(place, `${FOLDER}/budget.pdf`, pdf(1));
  mkdirSync(join(place.publicRoot, 'disclosures/empty'));
  symlinkSync(join(place.publicRoot, FOLDER), join(place.publicRoot, 'disclosures/futian'));
  const unknown =
    '读到没有登记的行政区的文件夹，应为data/jurisdictions 里的行政区：demo、futian；请移走，或改正文件夹名。';
  expect(unrecorded(place, 'budget.pdf')).toEqual([
    `public/disclosures/empty：${unknown}`,
    'public/disclosures/futian：读到符号链接，应为文件或文件夹本身；请换成文件的副本并登记，或移走。',
    `public/disclosures/nanshan：${unknown}`,
  ]);
});

test('the folder of all documents may not be a link itself', () => {
  const place = publicPlace();
  put(place, 'elsewhere/demo/2021/finance/secret.pdf', pdf(1));
  symlinkSync(join(place.publicRoot, 'elsewhere'), join(place.publicRoot, 'disclosures'));
  expect(unrecorded(place)).toEqual([
    'public/disclosures：读到符号链接，应为文件或文件夹本身；请换成文件的副本并登记，或移走。',
  ]);
});
