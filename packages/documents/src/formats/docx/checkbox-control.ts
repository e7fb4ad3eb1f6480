import type { Block, Checkbox, CheckboxState } from '../../model/source-document.ts';
import { childAt, isOn, type XmlElement } from './xml.ts';

/** Glyphs of a box that is marked, in the fonts that Word uses for its controls. */
const MARKED_GLYPH = /^(?:[☑☒✓✔✗✘🗹🗸■⬛]|[xX])$/u;

export const stateOf = (isChecked: boolean): CheckboxState => (isChecked ? 'checked' : 'unchecked');

/** Whether a content control is a checkbox that is checked; `undefined` for any other control. */
export function isCheckedControl(control: XmlElement): boolean | undefined {
  const checkbox = childAt(control, 'w:sdtPr', 'w14:checkbox');
  return checkbox && isOn(checkbox, 'w14:checked');
}

/** The checkbox whose control shows `glyph`, or the glyph to show when it has none. */
export function checkboxOf(isChecked: boolean, glyph: string, offset: number): Checkbox {
  const shown = glyph.trim();
  const agrees = shown === '' || isChecked === MARKED_GLYPH.test(shown);
  const indent = shown === '' ? 0 : glyph.length - glyph.trimStart().length;
  return { offset: offset + indent, state: agrees ? stateOf(isChecked) : 'contradictory' };
}

/** The blocks of a control that holds whole paragraphs: its glyph is the first of them. */
export function withControl(control: XmlElement, blocks: readonly Block[]): readonly Block[] {
  const isChecked = isCheckedControl(control);
  const [first, ...others] = blocks;
  if (isChecked === undefined || first?.kind !== 'paragraph') return blocks;
  const glyph = [...first.text.trim()][0] ?? '';
  const offset = Math.max(first.text.indexOf(glyph), 0);
  const text = glyph === '' ? glyphOf(isChecked) : first.text;
  return [{ ...first, text, checkboxes: [checkboxOf(isChecked, glyph, offset)] }, ...others];
}

export const glyphOf = (isChecked: boolean): string => (isChecked ? '☒' : '☐');
