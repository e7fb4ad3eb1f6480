import type { Edition, PairedNames } from '@ficha-leccion/schema';
import type { Collected } from '../record/collected.ts';
import { setAt } from '../record/set-at.ts';

/** What is longer is no name. */
const LONGEST = 500;
const LONGEST_NAME = 300;

/** What looks like two names, whichever they are. */
const TWO_PARTS = /\S(?:\s*\n\s*|\s+[-–—|/]\s+)\S/;

/** Before a second name that follows without a sign stands no word that leads to it. */
const LEADS_ON = '(?:^|\\s)(?:y|e|o|de|del|la|el|las|los|en|para|con|a|al|su)';

/**
 * Reads two names out of the one box that the paper has for both, only where the second part begins
 * as such names do. The box itself keeps what was written.
 */
export function readPairedNames(editions: readonly Edition[], collected: Collected): void {
  const pairs = editions.flatMap(({ pairedNames = [] }) => pairedNames);
  const boxes = new Map(pairs.map((pair) => [pair.box, pair]));
  for (const pair of boxes.values()) readPair(pair, collected);
}

function readPair(pair: PairedNames, { record, fields, warnings }: Collected): void {
  const { box, first, second } = pair;
  const written = fields.find(({ pointer }) => pointer === box)?.value;
  if (typeof written !== 'string' || written.length > LONGEST) return;
  const { parted, runOn } = patternsOf(pair);
  const [, one, other] = parted.exec(written) ?? runOn.exec(written) ?? [];
  if (one && other && one.length <= LONGEST_NAME && other.length <= LONGEST_NAME) {
    setAt(record, first, one.trim().replaceAll('\n', ' '));
    setAt(record, second, other.trim().replaceAll('\n', ' '));
  } else if (TWO_PARTS.test(written)) {
    warnings.push({ code: 'separacion-dudosa', pointer: box });
  }
}

/**
 * `parted`: a line feed, a dash or a bar between blanks, or a comma. `runOn`: nothing between; then
 * the second name has its capital.
 */
function patternsOf({ firstBegins, secondBegins }: PairedNames) {
  const head = `(?!(?:${firstBegins.map(spellings).join('|')})(?!\\p{L}))(?:${secondBegins.map(spellings).join('|')})(?!\\p{L})`;
  return {
    parted: new RegExp(`^([^]*?)(?:\\s*\\n\\s*|\\s+[-–—|/]\\s+|\\s*[,;]\\s+)(${head}[^]*)$`, 'iu'),
    runOn: new RegExp(`^([^\\n]*?(?<!${LEADS_ON}))\\s(${head}[^\\n]*)$`, 'u'),
  };
}

/** With its accents or without. */
const spellings = (word: string) =>
  word.replace(/[áéíóú]/giu, (letter) => `[${letter.normalize('NFD')[0]}${letter}]`);
