import { escaped } from '../xml-text.ts';
import { paragraph, run } from './paragraphs.ts';

const FONT = 'MS Gothic';

interface Option {
  readonly label: string;
  readonly isMarked: boolean;
}

/** The options of a question in one line, each with a checkbox that Word lets people tick. */
export function checkboxes(options: readonly Option[]): string {
  return paragraph(
    options
      .map(
        (option, index) =>
          `${run(`${index > 0 ? '    ' : ''}${option.label} `)}${control(option, index)}`,
      )
      .join(''),
  );
}

function control({ label, isMarked }: Option, index: number): string {
  const state = `<w14:checked w14:val="${isMarked ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="${FONT}"/><w14:uncheckedState w14:val="2610" w14:font="${FONT}"/>`;
  const fonts = `<w:rFonts w:ascii="${FONT}" w:eastAsia="${FONT}" w:hAnsi="${FONT}" w:hint="eastAsia"/>`;
  return `<w:sdt><w:sdtPr><w:alias w:val="${escaped(label)}"/><w:id w:val="${index + 1}"/><w14:checkbox>${state}</w14:checkbox></w:sdtPr><w:sdtContent>${run(isMarked ? '☒' : '☐', fonts)}</w:sdtContent></w:sdt>`;
}
