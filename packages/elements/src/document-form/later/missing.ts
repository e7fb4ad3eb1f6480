/** What a draft lacks to be complete: said quietly at the end, for a draft may lack anything. */
import type { BoxModel } from '@ficha-leccion/schema';
import { html, type TemplateResult } from 'lit';
import { marked } from '../../languages/word.template.ts';
import type { Box } from '../box-tree.ts';
import type { FormFeature } from '../features.ts';
import type { FormController } from '../form-controller.ts';

const NEXT = 'diligenciada';

export interface MissingTexts {
  readonly complete: string;
  readonly missing: (count: number) => string;
}

const spanish: MissingTexts = {
  complete: 'Está completa: ya se puede enviar como definitiva.',
  missing: (count) =>
    count === 1
      ? 'Para enviarla completa falta 1 casilla:'
      : `Para enviarla completa faltan ${count} casillas:`,
};

const styles = `
  .missing ul {
    margin-block-end: 0;
  }
  .missing a {
    display: inline-block;
    min-block-size: 1.5em;
    color: var(--_primary);
  }
`;

export function create(form: FormController): FormFeature {
  const linkTo = (box: Box): TemplateResult => {
    const model = box.model as BoxModel;
    const onClick = (event: Event) => {
      event.preventDefault();
      void form.focusBox(box);
    };
    return html`<a href="#${box.id}" @click=${onClick}>${marked(model.shortLabel, model, 'shortLabel')}</a>`;
  };
  return {
    styles,
    after() {
      const texts = form.wording.part('missing', spanish);
      const boxes = new Set(form.state.found(NEXT).flatMap(({ box }) => box ?? []));
      if (boxes.size === 0) return html`<p class="missing">${texts.complete}</p>`;
      return html`
        <div part="missing" class="missing" role="group" aria-labelledby="missing">
          <p id="missing">${texts.missing(boxes.size)}</p>
          <ul>${[...boxes].map((box) => html`<li>${linkTo(box)}</li>`)}</ul>
        </div>
      `;
    },
  };
}
