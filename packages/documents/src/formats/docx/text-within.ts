import { childrenOf, type XmlElement } from './xml.ts';

/** Elements that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** Every text in an element, shown or deleted; paragraphs end their line. */
export function textWithin(element: XmlElement): string {
  const texts = childrenOf(element).map((child) => {
    if (/^w:(?:t|delText)$/.test(child.name)) return textOf(child);
    return CHARACTERS[child.name] ?? textWithin(child) + (child.name === 'w:p' ? '\n' : '');
  });
  return texts.join('');
}

export function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}
