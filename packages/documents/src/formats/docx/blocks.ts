import type { Block, Cell, Paragraph, Row, Table } from '../../model/source-document.ts';
import { isCheckedControl, withControl } from './checkbox-control.ts';
import { type InlineContext, newInline, readInline } from './inline.ts';
import type { MarkerOf } from './numbering.ts';
import type { ParagraphStyle } from './styles.ts';
import { textWithin } from './text-within.ts';
import { childAt, childrenOf, isOn, valueAt, type XmlElement } from './xml.ts';

export interface BlockContext extends InlineContext {
  readonly part: string;
  readonly markerOf: MarkerOf;
  readonly styleOf: (id: string) => ParagraphStyle | undefined;
  /** Counted through the part. */
  readonly counts: { paragraphs: number; tables: number };
}

interface Place {
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
}

/** Elements around blocks that show nothing themselves. */
const WRAPPERS = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
]);

/** The paragraphs and tables of a body, a cell, a note, a header. */
export function readBlocks(
  container: XmlElement | undefined,
  context: BlockContext,
  place: Place = {},
): Block[] {
  return childrenOf(container).flatMap((element): Block[] => {
    if (element.name === 'w:p') return readParagraph(element, context, place);
    if (element.name === 'w:tbl') return [readTable(element, context)];
    if (isPlaceholder(element)) return [];
    if (WRAPPERS.has(element.name)) {
      return [...withControl(element, readBlocks(element, context, place))];
    }
    if (element.name === 'mc:AlternateContent') {
      return readBlocks(childrenOf(element)[0], context, place);
    }
    return [];
  });
}

function readParagraph(element: XmlElement, context: BlockContext, place: Place): Block[] {
  const inline = newInline();
  for (const child of childrenOf(element)) readInline(child, inline, context);
  const { checkboxes, links, textBoxes } = inline;
  const text = inline.text.toString();
  const properties = childAt(element, 'w:pPr');
  const style = context.styleOf(valueAt(properties, 'w:pStyle') ?? '');
  const isEmpty = text.trim() === '';
  const marker = isEmpty ? undefined : markerOf(properties, style, context);
  const paragraph: Paragraph = {
    kind: 'paragraph',
    text,
    position: { part: context.part, paragraph: ++context.counts.paragraphs, ...place },
    ...(checkboxes.length > 0 && { checkboxes }),
    ...(links.length > 0 && { links }),
    ...(marker && { marker }),
    ...(style?.heading && { heading: style.heading }),
    ...(inline.isStrong && !isEmpty && { strong: true }),
  };
  return [paragraph, ...textBoxes.flatMap((box) => readBlocks(box, context, place))];
}

function markerOf(
  properties: XmlElement | undefined,
  style: ParagraphStyle | undefined,
  context: BlockContext,
): string | undefined {
  const own = childAt(properties, 'w:numPr');
  const numId = valueAt(own, 'w:numId') ?? style?.numId;
  if (numId === undefined) return undefined;
  return context.markerOf(numId, Number(valueAt(own, 'w:ilvl') ?? style?.level ?? 0) || 0);
}

function readTable(table: XmlElement, context: BlockContext): Table {
  const number = ++context.counts.tables;
  const rows = elementsIn(table, 'w:tr')
    .map(({ element }) => element)
    .filter((row) => !isDeleted(row, context));
  return {
    kind: 'table',
    rows: rows.map((row, index) => readRow(row, context, { table: number, row: index + 1 })),
  };
}

/** A row that was deleted under change tracking shows nothing; what it says is kept. */
function isDeleted(row: XmlElement, context: BlockContext): boolean {
  if (!childAt(row, 'w:trPr', 'w:del')) return false;
  const text = textWithin(row).trim();
  if (text !== '') {
    context.notice('texto-borrado');
    context.unseen(text);
  }
  return true;
}

function readRow(row: XmlElement, context: BlockContext, place: Place): Row {
  const cells = elementsIn(row, 'w:tc').map(({ element: cell, control }, index): Cell => {
    const blocks = readBlocks(cell, context, { ...place, cell: index + 1 });
    return { blocks: control ? withControl(control, blocks) : blocks };
  });
  return { cells };
}

/** Rows of a table or cells of a row, with the control that each one may be in. */
function elementsIn(
  element: XmlElement,
  name: string,
  control?: XmlElement,
): { element: XmlElement; control: XmlElement | undefined }[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [{ element: child, control }];
    if (!WRAPPERS.has(child.name)) return [];
    return elementsIn(child, name, child.name === 'w:sdt' ? child : control);
  });
}

function isPlaceholder(element: XmlElement): boolean {
  return isOn(element, 'w:sdtPr', 'w:showingPlcHdr') && isCheckedControl(element) === undefined;
}
