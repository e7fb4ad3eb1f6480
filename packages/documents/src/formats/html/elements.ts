import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const childrenOf = ({ childNodes }: HtmlElement): readonly HtmlNode[] => childNodes;

/** An option of a list that nobody chose. */
export const isLeft = (element: HtmlElement): boolean =>
  element.tagName === 'option' && attributeOf(element, 'selected') === undefined;

export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}
