/** HTML as text, in which nothing of a record can become a tag or an attribute. */

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that was made by `markup`, and is therefore safe to stand in a page as it is. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

type Part = string | number | boolean | undefined | Markup | readonly Part[];

/** Tags a template whose values are escaped, unless they are markup; `false` and `undefined` are left out. */
export function markup(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  const parts = strings.map(
    (text, index) => text + (index < values.length ? shown(values[index]) : ''),
  );
  return new Markup(parts.join(''));
}

/** An attribute, with a blank before it; without a value none. */
export function attribute(name: string, value: string | number | boolean | undefined): Markup {
  if (value === undefined || value === false || value === '') return new Markup('');
  return value === true ? new Markup(` ${name}`) : new Markup(` ${name}="${shown(value)}"`);
}

function shown(value: Part): string {
  if (value === undefined || typeof value === 'boolean') return '';
  if (value instanceof Markup) return value.toString();
  if (Array.isArray(value)) return value.map(shown).join('');
  return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
