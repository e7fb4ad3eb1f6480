import { type CSSResult, unsafeCSS } from 'lit';

/** Rules of style as they are written. Lit's own `css` also joins expressions, of which there are none. */
export function css([rules = '']: TemplateStringsArray): CSSResult {
  return unsafeCSS(rules);
}
