import { GatheredText } from '../../model/gathered-text.ts';
import type { Checkbox, Link, NoticeCode } from '../../model/source-document.ts';
import { checkboxOf, glyphOf, isCheckedControl, stateOf } from './checkbox-control.ts';
import { symbolOf } from './symbols.ts';
import { CHARACTERS, textOf, textWithin } from './text-within.ts';
import { childAt, childrenOf, holds, isOn, type XmlElement } from './xml.ts';

/** What is being gathered of one paragraph. */
export interface Inline {
  readonly text: GatheredText;
  readonly checkboxes: Checkbox[];
  readonly links: Link[];
  /** Text boxes anchored in the paragraph; they are read after it. */
  readonly textBoxes: XmlElement[];
  isStrong: boolean;
}

export interface InlineContext {
  readonly targetOf: (relationship: string) => string | undefined;
  readonly notice: (code: NoticeCode) => void;
  /** Keeps a text that the file does not show. */
  readonly unseen: (text: string) => void;
}

/** Elements that only wrap what they hold. */
const WRAPPERS = new Set([
  'w:r',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
  'w:sdtContent',
]);

export const newInline = (): Inline => ({
  text: new GatheredText(),
  checkboxes: [],
  links: [],
  textBoxes: [],
  isStrong: true,
});

/** Adds what an element inside a paragraph shows. */
export function readInline(element: XmlElement, inline: Inline, context: InlineContext): void {
  const { name, attributes } = element;
  const character = CHARACTERS[name];
  if (character) inline.text.add(character);
  else if (name === 'w:t' || name === 'm:t') inline.text.add(textOf(element));
  else if (name === 'w:r') readRun(element, inline, context);
  else if (name === 'w:sym') {
    inline.text.add(symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? ''));
  } else if (name === 'w:sdt') readControl(element, inline, context);
  else if (name === 'w:fldChar') readLegacyCheckbox(element, inline);
  else if (name === 'w:hyperlink') readLink(element, inline, context);
  else if (name === 'w:del' || name === 'w:moveFrom') {
    const text = textWithin(element);
    if (text.trim() === '') return;
    context.notice('texto-borrado');
    // What was moved stands where it was moved to.
    if (name === 'w:del') context.unseen(text);
  } else if (name === 'mc:AlternateContent') {
    // Both branches say the same; older programs read the second one.
    const branch = childrenOf(element).find(({ children }) => children.length > 0);
    for (const child of childrenOf(branch)) readInline(child, inline, context);
  } else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') {
    readDrawing(element, inline, context);
  } else if (WRAPPERS.has(name) || name.startsWith('m:')) {
    if (name === 'w:ins' && holds(element, 'w:t')) context.notice('cambios-sin-aceptar');
    for (const child of childrenOf(element)) readInline(child, inline, context);
  }
}

function readRun(run: XmlElement, inline: Inline, context: InlineContext): void {
  const properties = childAt(run, 'w:rPr');
  if (isOn(properties, 'w:vanish')) {
    const text = textWithin(run);
    if (text.trim() === '') return;
    context.notice('texto-oculto');
    context.unseen(text);
    return;
  }
  const mark = inline.text.mark();
  for (const child of childrenOf(run)) readInline(child, inline, context);
  const written = inline.text.since(mark).trim();
  if (written !== '' && !isOn(properties, 'w:b')) inline.isStrong = false;
}

/** A content control; when it shows its placeholder, nobody has filled it in. */
function readControl(control: XmlElement, inline: Inline, context: InlineContext): void {
  const isChecked = isCheckedControl(control);
  const isPlaceholder = isOn(control, 'w:sdtPr', 'w:showingPlcHdr');
  if (isPlaceholder && isChecked === undefined) return;
  const { text } = inline;
  const offset = text.length;
  const mark = text.mark();
  for (const child of childrenOf(childAt(control, 'w:sdtContent'))) {
    readInline(child, inline, context);
  }
  if (isChecked === undefined) return;
  const glyph = text.since(mark);
  if (glyph.trim() === '') text.replaceSince(mark, glyphOf(isChecked));
  inline.checkboxes.push(checkboxOf(isChecked, glyph, offset));
}

function readLegacyCheckbox(field: XmlElement, inline: Inline): void {
  const checkbox = childAt(field, 'w:ffData', 'w:checkBox');
  if (!checkbox) return;
  const set = childAt(checkbox, 'w:checked') ? 'w:checked' : 'w:default';
  const isChecked = isOn(checkbox, set);
  inline.checkboxes.push({ offset: inline.text.length, state: stateOf(isChecked) });
  inline.text.add(glyphOf(isChecked));
}

function readLink(link: XmlElement, inline: Inline, context: InlineContext): void {
  const mark = inline.text.mark();
  for (const child of childrenOf(link)) readInline(child, inline, context);
  const url = context.targetOf(link.attributes['r:id'] ?? '');
  if (url) inline.links.push({ text: inline.text.since(mark), url });
}

/** A picture has no text; a text box has, wherever in the drawing it is. */
function readDrawing(drawing: XmlElement, inline: Inline, context: InlineContext): void {
  const before = inline.textBoxes.length;
  collect(drawing, 'w:txbxContent', inline.textBoxes);
  const hasPicture = holds(drawing, 'pic:pic') || holds(drawing, 'v:imagedata');
  if (before === inline.textBoxes.length && hasPicture) context.notice('imagen-omitida');
}

function collect(element: XmlElement, name: string, found: XmlElement[]): void {
  for (const child of childrenOf(element)) {
    if (child.name === name) found.push(child);
    else collect(child, name, found);
  }
}
