/** One answer as it is read: by the kind of its box, never as markup. */
import { formatTelephone, type NormalizedModel, type ScalarModel } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords } from '../languages/date-in-words.ts';
import { marked } from '../languages/word.template.ts';
import { blocksOf } from './narrative.ts';
import type { Voice } from './voice.ts';

type Shown = TemplateResult | string;

/** A value that its box cannot hold is shown as it is, as far as it is a text, number or yes and no. */
export function scalarTemplate(model: ScalarModel, value: unknown, voice: Voice): Shown {
  if (typeof value === 'boolean') return value ? voice.texts.yes : voice.texts.no;
  if (typeof value === 'number') return numberText(value, voice);
  if (typeof value !== 'string') return voice.texts.unshown;
  switch (model.kind) {
    case 'choice':
      return Object.hasOwn(model.options, value)
        ? marked(model.options[value] as string, model, 'options')
        : value;
    case 'normalized':
      return normalizedTemplate(model.control, value, voice);
    default:
      return narrativeTemplate(value, voice);
  }
}

/** Not grouped: a year is a number, too. */
function numberText(value: number, voice: Voice): string {
  const options = { useGrouping: false, maximumFractionDigits: 20 } as const;
  return new Intl.NumberFormat(localesOf(voice), options).format(value);
}

function normalizedTemplate(
  control: NormalizedModel['control'],
  value: string,
  voice: Voice,
): Shown {
  switch (control) {
    case 'date':
      return dateTemplate(value, voice);
    case 'telephone':
      return formatTelephone(value);
    case 'email':
      return linkTemplate(isPlainAddress(value) ? `mailto:${value}` : undefined, value);
    case 'url':
      return linkTemplate(isSafeUrl(value) ? value : undefined, value);
    default:
      return value;
  }
}

/** A language that the browser cannot write dates in leaves them in that of the document. */
function localesOf({ lang, answersLang }: Voice): string[] {
  return [lang, answersLang];
}

/** In words, because `05/06` is read as May by some; what is no date stays as it was written. */
function dateTemplate(value: string, voice: Voice): Shown {
  const words = dateInWords(value, ...localesOf(voice));
  return words === undefined ? value : html`<time datetime=${value}>${words}</time>`;
}

function linkTemplate(href: string | undefined, text: string): Shown {
  return href === undefined ? text : html`<a part="link" href=${href} rel="noreferrer">${text}</a>`;
}

/** An address alone: `?` would let it fill in a message. */
function isPlainAddress(value: string): boolean {
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(value);
}

/** A name before `@` would make another host look like the one that is read. */
function isSafeUrl(value: string): boolean {
  try {
    const { protocol, username, password } = new URL(value);
    return protocol === 'https:' && /^https:\/\//i.test(value) && `${username}${password}` === '';
  } catch {
    return false;
  }
}

function narrativeTemplate(text: string, { lang, answersLang }: Voice): TemplateResult {
  const own = answersLang === lang ? nothing : answersLang;
  return html`${blocksOf(text).map(({ kind, lines }) =>
    kind === 'list'
      ? html`<ul lang=${own}>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
      : html`<p lang=${own}>${lines.map((line, index) => (index === 0 ? line : html`<br>${line}`))}</p>`,
  )}`;
}
