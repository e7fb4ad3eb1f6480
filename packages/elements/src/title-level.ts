/** The value of `heading-level` unless the page says another: its own title is the `h1`. */
export const USUAL_LEVEL = 2;
/** How deep a title may stand, so that its sections still have a heading of their own. */
const DEEPEST_LEVEL = 5;

/** The level of the title for what a page has asked; what is no level counts as not asked. */
export function titleLevel(asked: number): number {
  return asked >= 1 ? Math.min(asked, DEEPEST_LEVEL) : USUAL_LEVEL;
}
