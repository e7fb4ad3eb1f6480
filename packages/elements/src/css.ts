/**
 * Rules of style as they are written: the tag says to editors, and to what makes the bundles, that the
 * text is CSS. They are joined as texts, so that an element has one sheet.
 */
export function css([rules = '']: TemplateStringsArray): string {
  return rules;
}
