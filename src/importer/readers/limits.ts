/** 读文件的上限、版面尺度与归并的界线: reads data/recognition/limits.yaml. Every value there gives its reason. */
import type { Entry } from '../../engine/model/entry.ts';
import { readLimit, measure, whole } from '../read-measure.ts';

export interface ReaderLimits {
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly maxLines: number;
  /** Of all tables of a document together. */
  readonly maxCells: number;
  readonly maxColumns: number;
  /** Tables within tables. */
  readonly maxDepth: number;
  /** Elements within elements of a page. */
  readonly maxElementDepth: number;
  /** Bytes of a Word file with all its parts, as declared. */
  readonly maxUnpackedBytes: number;
  /** Bytes of the parts that are read, as unpacked. */
  readonly maxPartBytes: number;
  /** Unpacked bytes for one packed byte. */
  readonly maxRatio: number;
  readonly maxEntries: number;
  /** Ruled lines on one page. */
  readonly maxRules: number;
  /** Characters on one page. */
  readonly maxCharacters: number;
  /** Characters of a whole document. */
  readonly maxTotalCharacters: number;
  /** For one document in its own process: seconds, and bytes beside those of the PDF library. */
  readonly maxSeconds: number;
  readonly maxMemoryBytes: number;
  readonly maxPdfMemoryBytes: number;
  readonly layout: PageLayout;
  readonly wide: WideLimits;
  /** So many values have to differ before a file is taken for another report. */
  readonly leastDifferent: number;
}

/** 版面尺度: `em` counts in sizes of the font, `points` in 1/72 inch, `share` is a part of the page. */
export interface PageLayout {
  readonly sameLineEm: number;
  readonly spaceEm: number;
  readonly columnGapEm: number;
  /** Part of a character's width. */
  readonly overprint: number;
  readonly ruleThicknessPoints: number;
  readonly ruleGapPoints: number;
  readonly alignmentPoints: number;
  readonly marginShare: number;
  readonly runningPages: number;
  readonly roomEm: number;
  readonly indentEm: number;
  readonly scannedCharacters: number;
  readonly scannedShare: number;
}

/** 宽表: of a table with one row a department. */
export interface WideLimits {
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly maxCells: number;
  /** Of the parts of a workbook that are read, as unpacked. */
  readonly maxPartBytes: number;
  readonly maxEntries: number;
  readonly maxElementDepth: number;
  /** Characters of a cell, of a head, of the code of a number format. */
  readonly maxCellLength: number;
  readonly maxTitleLength: number;
  readonly maxFormatLength: number;
}

export function readReaderLimits(root: Entry): ReaderLimits {
  const files = root.at('文件');
  const merging = root.at('归并');
  const limits = {
    maxBytes: bytes(files, '最大字节'),
    maxPages: whole(files, '最多页数'),
    maxLines: whole(files, '最多行数'),
    maxCells: whole(files, '最多格数'),
    maxColumns: whole(files, '最多列数'),
    maxDepth: whole(files, '最多层数'),
    maxElementDepth: whole(files, '最多嵌套'),
    maxUnpackedBytes: bytes(files, '解压上限'),
    maxPartBytes: bytes(files, '正文上限'),
    maxRatio: whole(files, '解压倍数'),
    maxEntries: whole(files, '最多文件'),
    maxRules: whole(files, '最多线条'),
    maxCharacters: whole(files, '最多字数'),
    maxTotalCharacters: whole(files, '整份字数'),
    maxSeconds: whole(files, '读文件秒数'),
    maxMemoryBytes: bytes(files, '读文件内存'),
    maxPdfMemoryBytes: bytes(files, 'PDF 内存'),
    layout: readLayout(root.at('版面')),
    wide: readWideLimits(root.at('宽表')),
    leastDifferent: whole(merging, '另一份'),
  };
  files.done();
  merging.done();
  root.done();
  return limits;
}

function readLayout(entry: Entry): PageLayout {
  const layout = {
    sameLineEm: measure(entry, '同行'),
    spaceEm: measure(entry, '空隙'),
    columnGapEm: measure(entry, '列距'),
    overprint: measure(entry, '叠印'),
    ruleThicknessPoints: measure(entry, '线粗'),
    ruleGapPoints: measure(entry, '线距'),
    alignmentPoints: measure(entry, '对齐'),
    marginShare: measure(entry, '页边'),
    runningPages: whole(entry, '页眉页数'),
    roomEm: measure(entry, '余地'),
    indentEm: measure(entry, '缩进'),
    scannedCharacters: whole(entry, '扫描字数'),
    scannedShare: measure(entry, '扫描面积'),
  };
  entry.done();
  return layout;
}

function readWideLimits(entry: Entry): WideLimits {
  const wide = {
    maxRows: whole(entry, '最多行数'),
    maxColumns: whole(entry, '最多列数'),
    maxCells: whole(entry, '最多格数'),
    maxPartBytes: bytes(entry, '解压上限'),
    maxEntries: whole(entry, '最多部件'),
    maxElementDepth: whole(entry, '最多嵌套'),
    maxCellLength: whole(entry, '一格字数'),
    maxTitleLength: whole(entry, '列名字数'),
    maxFormatLength: whole(entry, '格式字数'),
  };
  entry.done();
  return wide;
}

function bytes(entry: Entry, key: string): number {
  return readLimit(entry, key, /^([1-9]\d*) MB$/, '如 50 MB') * 1024 * 1024;
}
