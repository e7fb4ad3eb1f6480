import { cellsOf } from '../paper/cells.ts';
import type { Band, PaperRow } from '../paper/paper.ts';
import { escaped } from '../xml-text.ts';
import { checkboxes } from './checkbox.ts';
import { answer, bold, paragraph, run } from './paragraphs.ts';

/** In twentieths of a point: label and answer fill the text width of a letter page. */
const LABEL = 3_000;
const ANSWER = 6_360;

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/**
 * The form, a table for each band: its title is the row that Word repeats on every page. A line of
 * no height keeps them two tables, which look like one.
 */
export const tables = (bands: readonly Band[]) => bands.map(table).join(paragraph('', 'Separador'));

function table({ title, rows }: Band): string {
  const properties = `<w:tblW w:w="${LABEL + ANSWER}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${escaped(title)}"/>`;
  const grid = `<w:gridCol w:w="${LABEL}"/><w:gridCol w:w="${ANSWER}"/>`;
  const shading = '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>';
  const header = row(
    wide(paragraph(bold(title), 'Banda'), shading),
    '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
  );
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${header}${rows.map(rowsOf).join('')}</w:tbl>`;
}

function rowsOf(found: PaperRow): string {
  const label = paragraph(bold(found.label), 'Etiqueta');
  if (found.kind === 'choice')
    return row(wide(paragraph(run(found.label), 'Etiqueta') + checkboxes(found.options)));
  if (found.kind === 'text') {
    const answered = answer(found.blocks);
    return found.isBlock
      ? row(wide(label)) + row(wide(answered))
      : row(cell(label, LABEL) + cell(answered, ANSWER));
  }
  const cells = cellsOf(found);
  return cells
    .map((blocks, index) => {
      const left =
        cells.length === 1
          ? cell(label, LABEL)
          : index === 0
            ? cell(label, LABEL, '<w:vMerge w:val="restart"/>')
            : cell(paragraph(''), LABEL, '<w:vMerge/>');
      return row(left + cell(answer(blocks), ANSWER));
    })
    .join('');
}

const row = (cells: string, properties = '') => `<w:tr>${properties}${cells}</w:tr>`;

const wide = (content: string, properties = '') =>
  cell(content, LABEL + ANSWER, `<w:gridSpan w:val="2"/>${properties}`);

const cell = (content: string, width: number, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
