/**
 * Reads data/: the shared catalogue once, then one report at a time, so that memory does not grow with their number.
 * Every problem found is reported; what could not be read is left out, never half-read.
 */
import type { Check } from '../checks/check.ts';
import { readChecks } from '../checks/read-checks.ts';
import { NO_RULE, readPeerRule, type PeerRule } from '../comparison/peer-rule.ts';
import { Figures } from '../model/figure.ts';
import type { Problem } from '../model/problem.ts';
import { Glossary } from '../model/glossary.ts';
import type { Vocabulary } from '../model/read-figures.ts';
import { readGlossary, readUnits } from '../model/read-glossary.ts';
import type { Correspondence } from '../rubric/crosswalk.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { Folder } from './folder.ts';
import type { Jurisdiction, ReportKey, ReportRecord } from './jurisdiction.ts';
import { loadJurisdiction } from './load-jurisdiction.ts';
import { loadFigures, loadReport } from './load-report.ts';
import { loadCrosswalk, loadRubrics } from './load-rubrics.ts';

export interface Catalogue {
  readonly words: Vocabulary;
  readonly rubrics: readonly Rubric[];
  /** 指标对照 of every jurisdiction: each row names the two versions. */
  readonly crosswalk: readonly Correspondence[];
  readonly checks: readonly Check[];
  readonly peerRule: PeerRule;
  readonly jurisdictions: readonly Jurisdiction[];
  /** Every report there is, by jurisdiction, year (latest last) and the order of the department list. */
  readonly reports: readonly ReportKey[];
}

export class Dataset {
  readonly catalogue: Catalogue;
  readonly problems: Problem[] = [];
  readonly #path: string;
  readonly #root: Folder;

  /** @param root path of data/ */
  constructor(root: string) {
    this.#path = root;
    this.#root = new Folder(root, (problem) => this.problems.push(problem));
    this.catalogue = loadCatalogue(this.#root);
  }

  /** 公布数 of a report alone, as another year's checks need them; its problems are told when it is read itself. */
  figures(key: ReportKey): Figures {
    const silent = new Folder(this.#path, () => undefined);
    return new Figures(loadFigures(silent, this.catalogue, key));
  }

  /** @returns undefined when the report cannot be read at all; the reasons are among `problems` */
  report(key: ReportKey): ReportRecord | undefined {
    return loadReport(this.#root, this.catalogue, key);
  }
}

function loadCatalogue(root: Folder): Catalogue {
  const words = loadVocabulary(root);
  const jurisdictions = root.sub('jurisdictions');
  const loaded = jurisdictions
    .folders()
    .flatMap((id) => loadJurisdiction(jurisdictions.sub(id), id));
  const checks = root.yaml('checks.yaml');
  const peers = root.yaml('peers.yaml');
  const rubrics = loadRubrics(
    [root, ...loaded.map(({ id }) => jurisdictions.sub(id))].map((each) => each.sub('rubrics')),
    words,
  );
  return {
    words,
    rubrics,
    crosswalk: loaded.flatMap(({ id }) => loadCrosswalk(jurisdictions.sub(id), rubrics)),
    checks: checks ? readChecks(checks, words) : [],
    peerRule: peers ? readPeerRule(peers, words.units) : NO_RULE,
    jurisdictions: loaded,
    reports: loaded.flatMap((each) => reportKeys(jurisdictions.sub(each.id), each)),
  };
}

function loadVocabulary(root: Folder): Vocabulary {
  const { report } = root;
  const unitBytes = root.bytes('units.csv');
  const units = unitBytes
    ? readUnits(unitBytes, root.label('units.csv'), report)
    : new Map<string, never>();
  const bytes = root.bytes('glossary.csv');
  const glossary = bytes
    ? readGlossary(bytes, root.label('glossary.csv'), units, report)
    : new Glossary([]);
  const terms = root.yaml('terms.yaml');
  const zeroWords = terms?.list('零值写法').map((each) => each.value) ?? [];
  terms?.done();
  return { glossary, units, zeroWords };
}

function reportKeys(folder: Folder, jurisdiction: Jurisdiction): readonly ReportKey[] {
  const others: readonly string[] = ['rubrics'];
  const years = folder.folders().filter((name) => !others.includes(name));
  return years.flatMap((year) => {
    if (!/^\d{4}$/.test(year)) {
      const expected = '四位年份';
      folder.report({
        file: folder.label(year),
        found: '文件夹名',
        expected,
        action: '请改名或移走',
      });
      return [];
    }
    const present = folder.sub(year).folders();
    const known = jurisdiction.departments.filter((each) => present.includes(each.id));
    for (const name of present)
      if (!known.some((each) => each.id === name))
        folder.sub(year).report({
          file: folder.sub(year).label(name),
          found: '不在部门表里的文件夹',
          expected: 'departments.csv 中的 id',
          action: '请在 departments.csv 补上该部门，或改正文件夹名',
        });
    return known.map((each) => ({ jurisdiction: jurisdiction.id, year, department: each.id }));
  });
}
