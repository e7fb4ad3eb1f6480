import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Annotation } from '../../model/source-document.ts';
import type { Page, Piece } from './geometry.ts';
import { type Operators, rulesOf } from './rules.ts';

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/** What a library says of a box to fill in, or of a remark. */
interface PdfAnnotation {
  readonly subtype: string;
  readonly rect: readonly number[];
  readonly fieldType?: string;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly fieldValue?: unknown;
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  readonly contentsObj?: { readonly str: string };
  readonly titleObj?: { readonly str: string };
}

/** Reads texts, borders, boxes of a form and remarks of one page. */
export async function readPage(
  page: PDFPageProxy,
  codes: Readonly<Record<string, number>>,
): Promise<{ page: Page; annotations: Annotation[]; pictures: number }> {
  const operators = (await page.getOperatorList()) as Operators;
  const { items } = await page.getTextContent();
  const found = (await page.getAnnotations()) as readonly PdfAnnotation[];
  const isStrong = strongFonts(page);
  const pieces = (items as readonly TextItem[]).flatMap((item) => {
    if (!item.str) return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform;
    // What is written upwards, as a mark across the page, is no line of the text.
    if (Math.abs(b) > Math.abs(a)) return [];
    const size = Math.hypot(c, d);
    return { text: item.str, x, y, width: item.width, size, strong: isStrong(item.fontName) };
  });
  const [left = 0, , right = 0] = page.view;
  const { paintImageXObject, paintInlineImageXObject } = codes;
  const pictures = operators.fnArray.filter(
    (code) => code === paintImageXObject || code === paintInlineImageXObject,
  ).length;
  return {
    page: {
      width: right - left,
      pieces: [...pieces, ...found.flatMap(fieldPiece)],
      rules: rulesOf(operators, codes),
    },
    annotations: found.flatMap(remark),
    pictures,
  };
}

/** Whether a font is bold, by its name: the page itself does not say. */
function strongFonts(page: PDFPageProxy): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
    const written = (font as { name?: string } | undefined)?.name ?? '';
    const isStrong = /bold|black|heavy|semibold/i.test(written);
    known.set(name, isStrong);
    return isStrong;
  };
}

/** What was filled in: a mark, or a text. */
function fieldPiece(annotation: PdfAnnotation): Piece[] {
  const { subtype, fieldType, rect, fieldValue } = annotation;
  if (subtype !== 'Widget') return [];
  const [x = 0, bottom = 0, right = 0, top = 0] = rect;
  const size = Math.min(top - bottom, 12);
  const place = { x, width: right - x, size, strong: false };
  if (fieldType === 'Btn' && (annotation.checkBox || annotation.radioButton)) {
    const on = annotation.checkBox ? annotation.exportValue : annotation.buttonValue;
    const isChecked = fieldValue !== 'Off' && fieldValue === on;
    const y = (top + bottom) / 2 - size * 0.35;
    return [{ ...place, y, text: isChecked ? '☒' : '☐', isChecked }];
  }
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return [];
  const written = Array.isArray(fieldValue) ? fieldValue.join('\n') : String(fieldValue ?? '');
  return written
    .split(/\r\n?|\n/)
    .filter((line) => line !== '')
    .map((text, index) => ({ ...place, y: top - size * (index + 1), text }));
}

function remark({ subtype, contentsObj, titleObj }: PdfAnnotation): Annotation[] {
  if (subtype === 'Widget' || subtype === 'Link' || !contentsObj?.str) return [];
  return [{ text: contentsObj.str, ...(titleObj?.str && { author: titleObj.str }) }];
}
