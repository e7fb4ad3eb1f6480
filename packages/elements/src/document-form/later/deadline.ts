/** Until when the entity wants the record; who comes later can still send. */
import { html } from 'lit';
import type { FormFeature } from '../features.ts';
import type { FormController } from '../form-controller.ts';

export interface DeadlineTexts {
  readonly deadline: string;
}

const spanish: DeadlineTexts = { deadline: 'Fecha límite:' };

const styles = `
  .deadline {
    padding: 0.5em 0.75em;
    border: 2px solid var(--_primary);
  }
`;

export function create(form: FormController): FormFeature {
  return {
    styles,
    before() {
      const { fechaLimite, localName } = form.element;
      const date = dateOf(fechaLimite);
      if (date) {
        return html`<p part="deadline" class="deadline">
          ${form.wording.part('deadline', spanish).deadline} <strong><time datetime=${fechaLimite}>${inWords(date, form.model.lang)}</time></strong>
        </p>`;
      }
      console.error(`<${localName}>: fecha-limite is no date AAAA-MM-DD.`);
      return undefined;
    },
  };
}

/** The civil date, as if in London: no time zone moves it to another day. */
function dateOf(text: string): Date | undefined {
  const date = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? new Date(text) : undefined;
  return date?.getTime() && date.toISOString().startsWith(text) ? date : undefined;
}

function inWords(date: Date, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
