/**
 * PDFium as it is: the package's own wrapper gives neither boxes of characters nor ruled lines,
 * but holds the module that does. Every handle opened here is closed here.
 */
import type { PDFiumLibrary as Declared } from '@hyzyla/pdfium';

/** What `init` gives: the base of the class that the package declares. */
export type PDFiumLibrary = Awaited<ReturnType<typeof Declared.init>>;

/** Handles and pointers are numbers; outputs are written to the pointers given last. */
export interface Pdfium {
  _FPDF_LoadMemDocument(data: number, size: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDF_GetPageBoundingBox(page: number, box: number): number;
  _FPDFPage_GetRotation(page: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_HasUnicodeMapError(text: number, index: number): number;
  _FPDFText_IsGenerated(text: number, index: number): number;
  _FPDFText_IsHyphen(text: number, index: number): number;
  _FPDFText_GetFontSize(text: number, index: number): number;
  _FPDFText_GetTextObject(text: number, index: number): number;
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  _FPDFText_GetCharBox(
    text: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, box: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFPageObj_GetFillColor(object: number, r: number, g: number, b: number, a: number): number;
  _FPDFPageObj_GetStrokeColor(object: number, r: number, g: number, b: number, a: number): number;
  _FPDFPath_GetDrawMode(path: number, fill: number, stroke: number): number;
  _FPDFPath_CountSegments(path: number): number;
  _FPDFPath_GetPathSegment(path: number, index: number): number;
  _FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number;
  _FPDFPathSegment_GetType(segment: number): number;
  _FPDFPathSegment_GetClose(segment: number): number;
  _FPDFBitmap_CreateEx(w: number, h: number, format: number, data: number, stride: number): number;
  _FPDFBitmap_FillRect(b: number, x: number, y: number, w: number, h: number, c: number): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
  readonly wasmExports: {
    readonly malloc: (size: number) => number;
    readonly free: (pointer: number) => void;
  };
  readonly HEAPU8: Uint8Array;
}

/** Why a document cannot be opened, from FPDF_GetLastError. */
export type OpenFailure = 'damaged' | 'encrypted' | 'memory';

const ENCRYPTED_CODES = [4, 5];
const SCRATCH_BYTES = 128;

/** Room for outputs of PDFium, read as soon as they are written. */
export class Scratch {
  readonly pointer: number;
  readonly #pdfium: Pdfium;
  #last: DataView | undefined;

  constructor(pdfium: Pdfium, pointer: number) {
    this.#pdfium = pdfium;
    this.pointer = pointer;
  }

  floats(count: number): readonly number[] {
    return this.#read(count, (view, at) => view.getFloat32(at * 4, true));
  }

  doubles(count: number): readonly number[] {
    return this.#read(count, (view, at) => view.getFloat64(at * 8, true));
  }

  integers(count: number): readonly number[] {
    return this.#read(count, (view, at) => view.getInt32(at * 4, true));
  }

  /** For every character several times: a plain loop is what is fast. */
  #read(count: number, get: (view: DataView, at: number) => number): readonly number[] {
    const view = this.#view();
    const values: number[] = [];
    for (let at = 0; at < count; at += 1) values.push(get(view, at));
    return values;
  }

  /** The memory of PDFium moves when it grows: a view is good as long as its buffer is the same. */
  #view(): DataView {
    const { buffer } = this.#pdfium.HEAPU8;
    if (this.#last?.buffer !== buffer)
      this.#last = new DataView(buffer, this.pointer, SCRATCH_BYTES);
    return this.#last;
  }
}

export interface OpenDocument {
  readonly pdfium: Pdfium;
  readonly handle: number;
  readonly pageCount: number;
  readonly scratch: Scratch;
}

export function withDocument<Result>(
  library: PDFiumLibrary,
  bytes: Uint8Array,
  use: (document: OpenDocument) => Result,
): Result | OpenFailure {
  const { module: pdfium } = library as unknown as { readonly module: Pdfium };
  const { malloc, free } = pdfium.wasmExports;
  const data = malloc(bytes.length);
  if (data === 0) return 'memory';
  const scratch = malloc(SCRATCH_BYTES);
  let handle = 0;
  try {
    pdfium.HEAPU8.set(bytes, data);
    handle = pdfium._FPDF_LoadMemDocument(data, bytes.length, 0);
    if (handle === 0)
      return ENCRYPTED_CODES.includes(pdfium._FPDF_GetLastError()) ? 'encrypted' : 'damaged';
    const pageCount = pdfium._FPDF_GetPageCount(handle);
    return use({ pdfium, handle, pageCount, scratch: new Scratch(pdfium, scratch) });
  } finally {
    if (handle !== 0) pdfium._FPDF_CloseDocument(handle);
    free(scratch);
    free(data);
  }
}

/** @returns undefined when the page cannot be opened */
export function withPage<Result>(
  { pdfium, handle }: OpenDocument,
  index: number,
  use: (page: number) => Result,
): Result | undefined {
  const page = pdfium._FPDF_LoadPage(handle, index);
  if (page === 0) return undefined;
  try {
    return use(page);
  } finally {
    pdfium._FPDF_ClosePage(page);
  }
}
