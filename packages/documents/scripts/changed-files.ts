/** Files as nobody made them: characters, bytes, rows cut, doubled, moved and added. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { randomOf } from '../test/random.ts';

export type Random = ReturnType<typeof randomOf>;

export const pick = <Item>(random: Random, items: readonly Item[]) =>
  items[random(items.length)] as Item;

export const SIGNS =
  '\t|\n|\n\n|\r|\u0000|\u00ad|\u200b|\ufeff|\ud800|<p>|</p>|<td>|<table>|<!--|-->|<b|&lt;|&#x0;|&|**|__|[|](|`|\\|| |#|- |1. |[^1]|[^1]: |[1: |☐|☒|x|X|Sí|No|Código:|¿|?|:'.split(
    '|',
  );
const TAGS =
  '<w:tbl>|</w:tbl>|<w:tr>|</w:tc>|<w:p>|</w:p>|<w:sdt>|<w:ins>|<w:del>|<w:t>|</w:t>|<w:br/>|<w:tab/>|&amp;|&x;|<!DOCTYPE w>|<![CDATA[|]]>|<w:numPr/>|<w:txbxContent>'.split(
    '|',
  );

/** Cuts, doubles, moves and adds characters anywhere. */
export function mutated(text: string, random: Random, additions: readonly string[]): string {
  let result = text;
  for (let left = 1 + random(15); left > 0; left--) {
    const at = random(result.length + 1);
    const length = random(random(6) === 0 ? 2_000 : 12);
    const piece = result.slice(at, at + length);
    const change = random(5);
    if (change === 0) result = result.slice(0, at) + result.slice(at + length);
    else if (change === 1) {
      result = result.slice(0, at) + piece.repeat(1 + random(20)) + result.slice(at);
    } else if (change === 2) {
      const to = random(result.length + 1);
      result = result.slice(0, to) + piece + result.slice(to);
    } else if (change === 3) {
      const sign = pick(random, additions).repeat(random(20) === 0 ? 1 + random(5_000) : 1);
      result = result.slice(0, at) + sign + result.slice(at);
    } else if (random(4) === 0) result = result.slice(0, at);
  }
  return result;
}

export function mutatedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = new Uint8Array(bytes);
  for (let left = 1 + random(30); left > 0; left--) changed[random(changed.length)] = random(256);
  return random(8) === 0 ? changed.subarray(0, random(changed.length)) : changed;
}

/** One part of a Word file changed as text, or its rows and texts alone, so that it stays XML. */
export function mutatedWord(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const isWhole = random(4) > 0;
  const name = isWhole || random(3) > 0 ? MAIN_PART : pick(random, Object.keys(parts));
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const changed = isWhole ? mutatedRows(xml, random) : mutated(xml, random, TAGS);
  return zipSync({ ...parts, [name]: strToU8(changed) }, { level: 1 });
}

const MAIN_PART = 'word/document.xml';

function mutatedRows(xml: string, random: Random): string {
  const [first = '', ...rows] = xml.split(/(?=<w:tr[ >])|(?<=<\/w:tr>)/);
  const last = rows.pop() ?? '';
  for (let left = random(6); left > 0; left--) {
    const [row] = rows.splice(random(rows.length), random(3));
    if (row) rows.splice(random(rows.length), 0, ...Array(1 + random(3)).fill(row));
  }
  return (first + rows.join('') + last).replace(/(?<=<w:t(?: [^>]*)?>)[^<]+/g, (text) =>
    random(8) > 0
      ? text
      : mutated(text, random, SIGNS).replace(/[&<>\u0000-\u0008\ud800-\udfff]/g, ' '),
  );
}
