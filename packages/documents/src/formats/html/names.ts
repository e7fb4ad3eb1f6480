/** Nothing of these is text. */
export const DROPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'meta',
  'link',
  'iframe',
  'embed',
]);

/** What these hold is shown where they cannot be, or drawn, or only offered. */
export const UNSEEN = new Set(['object', 'svg', 'audio', 'video', 'canvas', 'datalist']);

/** The lines of these are those of their source. */
export const PREFORMATTED = new Set(['pre', 'textarea', 'listing', 'xmp']);

/** These stand in a line of text; any other element begins a paragraph. */
export const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'br',
  'button',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'input',
  'ins',
  'kbd',
  'label',
  'mark',
  'math',
  'optgroup',
  'option',
  'q',
  's',
  'samp',
  'select',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);
