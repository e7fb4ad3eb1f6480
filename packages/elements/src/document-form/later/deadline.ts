/** Until when the entity wants the record; who comes later can still send. */
import { html } from 'lit';
import { dateInWords } from '../../languages/date-in-words.ts';
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
      const date = dateInWords(fechaLimite, form.model.lang);
      if (date) {
        return html`<p part="deadline" class="deadline">
          ${form.wording.part('deadline', spanish).deadline} <strong><time datetime=${fechaLimite}>${date}</time></strong>
        </p>`;
      }
      console.error(`<${localName}>: fecha-limite is no date AAAA-MM-DD.`);
      return undefined;
    },
  };
}
