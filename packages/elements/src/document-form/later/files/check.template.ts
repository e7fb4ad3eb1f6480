import type { BoxModel } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Box } from '../../box-tree.ts';
import type { FileFeature } from './file-feature.ts';
import type { OpenedFile } from './opened-file.ts';

/** At a box: why it is to be checked, and what the file says; gone once it is edited or confirmed. */
export function checkNote(
  feature: FileFeature,
  file: OpenedFile,
  box: Box,
): TemplateResult | undefined {
  const { form, texts } = feature;
  const check = file.checks.find((each) => each.box === box);
  if (!check) return undefined;
  const { shortLabel } = box.model as BoxModel;
  return html`
    <div class="check">
      <div id="${box.id}-note">
        ${check.reasons.map((reason) => html`<p>${reason}</p>`)}
        ${
          check.literals.length > 0
            ? html`<p>${texts.inFile} ${check.literals.map((each) => html`<q>${each}</q> `)}</p>`
            : nothing
        }
      </div>
      ${
        form.isReadonly
          ? nothing
          : html`<button type="button" part="button" class="small" aria-label=${texts.fineFor(shortLabel)}
              ?disabled=${form.isLocked} @click=${() => feature.confirm(file, box)}>${texts.fine}</button>`
      }
    </div>
  `;
}
