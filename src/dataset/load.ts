/**
 * Reads data/: the shared catalogue once, then one report at a time, so that memory does not grow with their number.
 * Every problem found is reported; what could not be read is left out, never half-read.
 */
import { join } from 'node:path';

import type { CheckInput } from '../engine/checks/given.ts';
import { NO_POLICY, readFindingPolicy } from '../engine/checks/causes/policy.ts';
import { readChecks } from '../engine/checks/read-checks.ts';
import { readComparison } from '../engine/checks/tables/comparison.ts';
import { NO_RULE, readPeerRule } from '../engine/comparison/peer-rule.ts';
import { NO_TITLES, readTitleRule } from '../engine/comparison/title-rule.ts';
import { NO_LIMITS, readDataLimits } from '../engine/model/data-limits.ts';
import { decimalOrPercent } from '../engine/model/decimal.ts';
import { describeProblem, quoted, type Problem, type Report } from '../engine/model/problem.ts';
import { Glossary } from '../engine/model/glossary.ts';
import { NO_SIGN_WORDS, readSignWords } from '../engine/model/number-form.ts';
import type { Vocabulary } from '../engine/model/read-figures.ts';
import { readGlossary, readUnits } from '../engine/model/read-glossary.ts';
import { NO_TABLE_WORDS, readTableWords } from '../engine/model/table-words.ts';

import { Folder } from './folder.ts';
import { loadDisclosureCatalogue } from './load-disclosure-rules.ts';
import type { ReportKey, ReportRecord } from './jurisdiction.ts';
import { DATA, PUBLIC } from './layout.ts';
import { readLengths } from './lengths.ts';
import { loadJurisdiction } from './load-jurisdiction.ts';
import { folderOf, loadGiven, loadReport } from './load-report.ts';
import { documentsOf, recordedDocuments, type RecordedDocument } from './load-disclosures.ts';
import { recordedPath, unrecordedDocuments } from './documents/unrecorded.ts';
import { loadCrosswalk, loadRubrics } from './load-rubrics.ts';
import { remind } from './reminders.ts';
import type { Reminder } from './reminder.ts';
import { KeptReports } from './report-files.ts';
import { reportFolders } from './report-folders.ts';
import { strandedFolders } from './staging.ts';
import { tellStrangers } from './strangers.ts';
import type { Catalogue } from './catalogue.ts';

export class Dataset {
  readonly catalogue: Catalogue;
  readonly problems: Problem[];
  readonly #path: string;
  readonly #publicRoot: string;
  readonly #root: Folder;
  readonly #kept = new KeptReports();
  /** By place of the report: a few words each, so that they are kept of all. */
  readonly #documents = new Map<string, readonly RecordedDocument[]>();

  /**
   * @param root path of data/
   * @param publicRoot path of public/, beside it unless given
   * @param problems to add to: whoever holds the list still has it should reading break off
   */
  constructor(root: string, publicRoot = join(root, '..', 'public'), problems: Problem[] = []) {
    this.#path = root;
    this.#publicRoot = publicRoot;
    this.problems = problems;
    this.#root = new Folder(root, onceEach(problems));
    strandedFolders(root).forEach(this.#root.report);
    tellStrangers(this.#root, DATA);
    this.catalogue = loadCatalogue(this.#root);
    this.#root = this.#root.limited(this.catalogue.lengths);
  }

  /** What a report publishes, as another year's checks need it; its problems are told when it is read itself. */
  given(key: ReportKey): CheckInput {
    return loadGiven(this.#quiet(), this.catalogue, key, this.#kept.of(key));
  }

  /** The report of an earlier year; its problems are told when it is read itself. */
  earlier(key: ReportKey): ReportRecord | undefined {
    const reading = { publicRoot: this.#publicRoot, files: this.#kept.of(key), isJudged: false };
    return loadReport(this.#quiet(), this.catalogue, key, reading);
  }

  /** 待办 and 提醒 of a report or draft that was read. */
  reminders(record: ReportRecord): readonly Reminder[] {
    const { rows } = this.#kept.of(record.key);
    return remind(new Folder(this.#path, () => undefined), this.catalogue, record, rows);
  }

  /** @returns undefined when the report cannot be read at all; the reasons are among `problems` */
  report(key: ReportKey): ReportRecord | undefined {
    const files = this.#kept.turnTo(key);
    const reading = { publicRoot: this.#publicRoot, files, isJudged: true };
    const record = loadReport(this.#root, this.catalogue, key, reading);
    const rows = files.disclosures.known?.rows;
    if (rows) this.#documents.set(nameOf(key), documentsOf(rows));
    return record;
  }

  /** What a report's record names, without judging it: the addresses of its documents follow from it. */
  documents(key: ReportKey): readonly RecordedDocument[] {
    const name = nameOf(key);
    const known =
      this.#documents.get(name) ??
      recordedDocuments(folderOf(new Folder(this.#path, () => undefined), key));
    this.#documents.set(name, known);
    return known;
  }

  /** For whoever changes data/ beneath it: every report is read anew. The catalogue stays. */
  forget(): void {
    this.#kept.clear();
    this.#documents.clear();
  }

  /** What lies in public/ although nothing of the site and no record, of a draft either, names it: it would be published. */
  unrecordedDocuments(): readonly Problem[] {
    const { reports, drafts, jurisdictions } = this.catalogue;
    const recorded = [...reports, ...drafts].flatMap((key) =>
      this.documents(key).map(({ file }) =>
        recordedPath({ publicRoot: this.#publicRoot, ...key }, file),
      ),
    );
    const ids = jurisdictions.map(({ id }) => id);
    const problems: Problem[] = [];
    const report: Report = (problem) => problems.push(problem);
    tellStrangers(new Folder(this.#publicRoot, report, '', 'public'), PUBLIC);
    return [...problems, ...unrecordedDocuments(this.#publicRoot, new Set(recorded), ids)];
  }

  #quiet(): Folder {
    return this.#root.heardBy(() => undefined);
  }
}

function nameOf({ jurisdiction, year, department }: ReportKey): string {
  return `${jurisdiction}/${year}/${department}`;
}

/** What two readers of one file find is one problem. */
function onceEach(problems: Problem[]): Report {
  const told = new Set<string>();
  return (problem) => {
    const text = describeProblem(problem);
    if (!told.has(text)) problems.push(problem);
    told.add(text);
  };
}

function loadCatalogue(given: Folder): Catalogue {
  const terms = loadTerms(given);
  const root = given.limited(terms.lengths);
  const words = loadVocabulary(root, terms);
  const bounds = root.wholeYaml('limits.yaml');
  const limits = bounds ? readDataLimits(bounds) : NO_LIMITS;
  const jurisdictions = root.sub('jurisdictions');
  const loaded = jurisdictions
    .folders()
    .flatMap((id) => loadJurisdiction(jurisdictions.sub(id), id, limits));
  const checks = root.wholeYaml('checks.yaml');
  const disclosure = loadDisclosureCatalogue(root, words.glossary);
  const checkWords = { ...words, tables: disclosure.disclosureTables };
  const comparison = root.wholeYaml('disclosure-comparison.yaml');
  const peers = root.wholeYaml('peers.yaml');
  const findings = root.wholeYaml('findings.yaml');
  const titles = root.wholeYaml('titles.yaml');
  const rubrics = loadRubrics(
    [root, ...loaded.map(({ id }) => jurisdictions.sub(id))].map((each) => each.sub('rubrics')),
    words,
  );
  const keys = loaded.flatMap((each) => reportFolders(jurisdictions.sub(each.id), each));
  return {
    words,
    unitReminder: terms.unitReminder,
    lengths: terms.lengths,
    rubrics,
    limits,
    crosswalk: loaded.flatMap(({ id }) => loadCrosswalk(jurisdictions.sub(id), rubrics)),
    checkWords,
    comparison: comparison ? readComparison(comparison, checkWords) : [],
    checks: checks ? readChecks(checks, checkWords) : [],
    ...disclosure,
    findingPolicy: findings ? readFindingPolicy(findings, words.units) : NO_POLICY,
    peerRule: peers ? readPeerRule(peers, words.units) : NO_RULE,
    titleRule: titles ? readTitleRule(titles, words.units) : NO_TITLES,
    jurisdictions: loaded,
    reports: keys.filter((each) => !each.draft).map((each) => each.key),
    drafts: keys.filter((each) => each.draft).map((each) => each.key),
  };
}

type Terms = Pick<Vocabulary, 'zeroWords' | 'tableWords' | 'signWords'>;

/** 词表: how reports write, and when a unit is worth a second look. */
function loadTerms(root: Folder): Terms & Pick<Catalogue, 'unitReminder' | 'lengths'> {
  const entry = root.wholeYaml('terms.yaml');
  const zeroWords = entry?.list('零值写法').map((each) => each.value) ?? [];
  const said = entry?.maybe('单位提醒倍数');
  const unitReminder = said && decimalOrPercent(said.value);
  if (said && !unitReminder?.gt(1)) said.problem(quoted(said.value), '大于 1 的倍数', '请改正');
  const tableWords = entry ? readTableWords(entry.at('公开的表')) : NO_TABLE_WORDS;
  const signWords = entry ? readSignWords(entry.at('负数')) : NO_SIGN_WORDS;
  const lengths = entry && readLengths(entry.at('长度'));
  entry?.done();
  return { zeroWords, tableWords, signWords, unitReminder, lengths };
}

function loadVocabulary(root: Folder, { zeroWords, tableWords, signWords }: Terms): Vocabulary {
  const { report } = root;
  const unitBytes = root.bytes('units.csv');
  const units = unitBytes
    ? readUnits(unitBytes, root.label('units.csv'), report)
    : new Map<string, never>();
  const bytes = root.bytes('glossary.csv');
  const glossary = bytes
    ? readGlossary(bytes, root.label('glossary.csv'), units, report)
    : new Glossary([]);
  return { glossary, units, zeroWords, tableWords, signWords };
}
