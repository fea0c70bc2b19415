/** 页面图: a page as a picture, for people who compare what was read with what is printed. */
import { frameOf } from './frame.ts';
import { withDocument, withPage, type PDFiumLibrary } from './library.ts';

export interface PagePicture {
  readonly width: number;
  readonly height: number;
  /** Grey, one byte a pixel, row by row from the top. */
  readonly bytes: Uint8Array;
}

const GREY = 1;
const WHITE = 0xffffffff;
const ANNOTATIONS_AND_GREY = 0x01 | 0x08;

/**
 * @param page from 1
 * @param scale pixels for a point: 2 is 144 dpi
 * @returns undefined when there is no such page or no memory for the picture
 */
export function renderPage(
  bytes: Uint8Array,
  page: number,
  scale: number,
  library: PDFiumLibrary,
): PagePicture | undefined {
  const picture = withDocument(library, bytes, (document) =>
    withPage(document, page - 1, (handle) => {
      const { pdfium } = document;
      const frame = frameOf(document, handle);
      const width = Math.max(1, Math.round(frame.width * scale));
      const height = Math.max(1, Math.round(frame.height * scale));
      const data = pdfium.wasmExports.malloc(width * height);
      if (data === 0) return undefined;
      const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, GREY, data, width);
      try {
        pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
        pdfium._FPDF_RenderPageBitmap(bitmap, handle, 0, 0, width, height, 0, ANNOTATIONS_AND_GREY);
        return { width, height, bytes: pdfium.HEAPU8.slice(data, data + width * height) };
      } finally {
        pdfium._FPDFBitmap_Destroy(bitmap);
        pdfium.wasmExports.free(data);
      }
    }),
  );
  return typeof picture === 'object' ? picture : undefined;
}
