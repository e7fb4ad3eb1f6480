import { DocumentError } from '../../document-error.ts';
import type { Limits } from '../../limits.ts';
import type { XmlElement } from './xml.ts';

type Children = (XmlElement | string)[];
type Attributes = Record<string, string>;

interface Open {
  readonly name: string;
  readonly children: Children;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** What begins a tag and ends it; between them stand attributes. Each is tried at one place only. */
const NAME = /<(\/?)([^\s/>="'<&]+)/y;
const ATTRIBUTE = /\s+([^\s/>="'<&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const END = /\s*(\/?)>/y;

/**
 * Parses XML into its root, with the names that the file uses. A document type is refused, so that
 * there are no entities but the five of XML, and nothing outside the file is ever asked for. What is
 * not well-formed is damaged: nothing of it is guessed.
 */
export function parseRoot(text: string, { depth, elements }: Limits): XmlElement {
  const xml = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const root: Children = [];
  const open: Open[] = [{ name: '', children: root }];
  let count = 0;

  for (let at = 0; at < xml.length; ) {
    const next = xml.indexOf('<', at);
    const end = next < 0 ? xml.length : next;
    if (end > at) addText(decoded(xml.slice(at, end)));
    if (next < 0) break;
    at = readMarkup(next);
  }
  const [only, ...others] = root.filter((child) => typeof child !== 'string');
  if (open.length > 1 || others.length > 0) damaged();
  return only ?? damaged();

  /** Reads what begins at a `<`; gives where it ends. */
  function readMarkup(at: number): number {
    const sign = xml[at + 1];
    if (sign === '?') return after('?>', at);
    if (sign !== '!') return readTag(at);
    if (xml.startsWith('<!--', at)) return after('-->', at + 4);
    if (xml.startsWith('<![CDATA[', at)) {
      const end = after(']]>', at);
      addText(xml.slice(at + 9, end - 3));
      return end;
    }
    if (xml.startsWith('<!DOCTYPE', at)) throw new DocumentError('archivo-peligroso');
    return damaged();
  }

  function readTag(start: number): number {
    const [whole, slash, name] = matched(NAME, start) ?? damaged();
    let at = start + whole.length;
    const attributes: Attributes = Object.create(null);
    for (let found = matched(ATTRIBUTE, at); found; found = matched(ATTRIBUTE, at)) {
      const [text, key = '', quoted, single = ''] = found;
      attributes[key] = decoded((quoted ?? single).replace(/[\t\n]/g, ' '));
      at += text.length;
    }
    const [end, isEmpty] = matched(END, at) ?? damaged();
    if (slash) closeTag(name ?? '');
    else openTag(name ?? '', attributes, isEmpty === '/');
    return at + end.length;
  }

  function openTag(name: string, attributes: Attributes, isEmpty: boolean): void {
    if (++count > elements || open.length > depth) throw new DocumentError('archivo-peligroso');
    const children: Children = [];
    open.at(-1)?.children.push({ name, attributes, children });
    if (!isEmpty) open.push({ name, children });
  }

  function closeTag(name: string): void {
    if (open.length === 1 || open.pop()?.name !== name) damaged();
  }

  function addText(text: string): void {
    if (open.length > 1) open.at(-1)?.children.push(text);
    else if (text.trim() !== '') damaged();
  }

  function matched(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(xml);
  }

  function after(sign: string, at: number): number {
    const end = xml.indexOf(sign, at);
    return end < 0 ? damaged() : end + sign.length;
  }
}

const decoded = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:(#[0-9]+|#x[\da-fA-F]+|[a-z]+);)?/g, character) : text;

function character(_: string, reference = ''): string {
  if (!reference.startsWith('#')) return ENTITIES[reference] ?? damaged();
  const isHexadecimal = reference[1] === 'x';
  const code = Number.parseInt(reference.slice(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
  const isOne = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isOne ? String.fromCodePoint(code) : damaged();
}

function damaged(): never {
  throw new DocumentError('archivo-danado');
}
