import { childAt, childrenOf, valueAt, type XmlElement } from './xml.ts';

/** What a style of paragraphs says that the text shows: its list, and its rank as a heading. */
export interface ParagraphStyle {
  readonly numId?: string | undefined;
  readonly level?: number;
  readonly heading?: number;
}

/** The styles of `styles.xml` that make lists and headings, by identifier. */
export function stylesOf(part: XmlElement | undefined): ReadonlyMap<string, ParagraphStyle> {
  return new Map(
    childrenOf(part, 'w:style').map((style) => [
      style.attributes['w:styleId'] ?? '',
      styleOf(style),
    ]),
  );
}

function styleOf(style: XmlElement): ParagraphStyle {
  const properties = childAt(style, 'w:pPr');
  const numId = valueAt(properties, 'w:numPr', 'w:numId');
  const outline = valueAt(properties, 'w:outlineLvl');
  return {
    numId,
    level: Number(valueAt(properties, 'w:numPr', 'w:ilvl') ?? 0),
    // Level 9 is body text.
    ...(outline && outline !== '9' ? { heading: Number(outline) + 1 } : {}),
  };
}
