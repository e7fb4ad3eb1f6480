/** Ends without a sign that a sentence or a heading ends with. */
const UNFINISHED = /[\p{L}\p{N},"”»)(/-]\s*$/u;

/** Ends with a comma, or with a word after which more must come. */
const OPEN =
  /(?:,|(?<!\p{L})(?:a|al|ante|con|contra|de|del|desde|e|el|en|entre|hacia|hasta|la|las|los|mediante|ni|o|para|por|que|según|sin|sobre|su|sus|un|una|y))\s*$/iu;

/** Begins in lower case, with no sign of a list. */
const BEGINS_INSIDE = /^\s*["“«(]?\p{Ll}(?![.)])/u;

const BEGINS_ANEW = /^\s*(?:[-•●▪]|[0-9]{1,3}[.)]|\p{L}[.)])/u;

/** Whether two texts, apart on paper, are halves of one sentence that a page broke. */
export function isOneSentence(first: string, second: string): boolean {
  const end = first.slice(-40);
  if (!UNFINISHED.test(end) || BEGINS_ANEW.test(second)) return false;
  return BEGINS_INSIDE.test(second) || (second.trim() !== '' && OPEN.test(end));
}
