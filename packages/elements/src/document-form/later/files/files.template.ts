import type { BoxModel } from '@ficha-leccion/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { FileFeature, Opening } from './file-feature.ts';
import type { OpenedFile } from './opened-file.ts';

/** Chooses a file, and says what came of it. */
export function filesPanel(feature: FileFeature): TemplateResult {
  const { form, texts, opening, isOver } = feature;
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    void feature.choose([...(input.files ?? [])]);
    // Else the same file could not be chosen again once it is mended.
    input.value = '';
  };
  return html`
    <div class="open ${isOver ? 'over' : ''}">
      <input type="file" id="files-input" hidden tabindex="-1" @change=${onChange} />
      <button type="button" part="button" id="files-open" aria-describedby="files-hint"
        ?disabled=${!feature.isReady} @click=${openDialog}>${texts.open}</button>
      <p class="hint" id="files-hint">${
        isOver ? texts.drop : form.element.importer ? texts.hint : texts.hintJson
      }</p>
      ${opening.state === 'reading' ? html`<p>${texts.reading}</p>` : nothing}
    </div>
    ${opening.state === 'idle' || opening.state === 'reading' ? nothing : panel(feature, opening)}
  `;
}

/** The browser's own control says everything in the language of the browser. */
function openDialog({ currentTarget }: Event): void {
  const root = (currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.getElementById('files-input')?.click();
}

function panel(
  feature: FileFeature,
  opening: Exclude<Opening, { readonly state: 'idle' | 'reading' }>,
): TemplateResult {
  return html`
    <div part="notice" class="notice" id="files" role="group" tabindex="-1" aria-labelledby="files-said">
      ${said(feature, opening)}
    </div>
  `;
}

function said(
  feature: FileFeature,
  opening: Exclude<Opening, { readonly state: 'idle' | 'reading' }>,
): TemplateResult {
  const { texts } = feature;
  if (opening.state === 'refused') return html`<p id="files-said">${opening.sentence}</p>`;
  if (opening.state === 'opened') return openedTemplate(feature, opening.file);
  const { name, read } = opening;
  return html`
    <p id="files-said">${texts.replaces(name)}</p>
    <div class="notice-buttons">
      ${button(feature, texts.replace, () => feature.open(name, read))}
      ${button(feature, texts.keep, () => feature.keep())}
    </div>
  `;
}

function openedTemplate(feature: FileFeature, file: OpenedFile): TemplateResult {
  const { texts } = feature;
  const { checks, notes, leftovers, hadChecks } = file;
  const todo = checks.length > 0 ? texts.toCheck(checks.length) : hadChecks ? texts.allChecked : '';
  return html`
    <p id="files-said">${texts.opened(file.name)} ${todo}</p>
    ${checks.length > 0 ? html`<ul>${checks.map((check) => checkEntry(feature, check))}</ul>` : nothing}
    ${notes.map((note) => html`<p>${note}</p>`)}
    ${
      leftovers.length > 0
        ? html`<details>
            <summary>${texts.leftovers(leftovers.length)}</summary>
            ${leftovers.map((text) => html`<p class="leftover">${text}</p>`)}
          </details>`
        : nothing
    }
    <div class="notice-buttons">${button(feature, texts.undo, () => feature.keep())}</div>
  `;
}

function checkEntry({ form }: FileFeature, { box, reasons }: OpenedFile['checks'][number]) {
  const { shortLabel } = box.model as BoxModel;
  const onClick = (event: Event) => {
    event.preventDefault();
    void form.focusBox(box);
  };
  return html`<li><a href="#${box.id}" @click=${onClick}>${shortLabel}: ${reasons[0]}</a></li>`;
}

/** Saves what is in the form, finished or not. */
export function copyButtons(feature: FileFeature): TemplateResult {
  const { form, texts, exportFailed } = feature;
  return html`
    <div class="notice-buttons">
      ${button(feature, texts.download, () => feature.saveCopy())}
      ${(form.element.exporters ?? []).map((exporter) =>
        button(feature, exporter.label, () => feature.saveAs(exporter)),
      )}
    </div>
    ${exportFailed ? html`<p>${texts.exportFailed}</p>` : nothing}
  `;
}

function button({ form }: FileFeature, text: string, onClick: () => unknown): TemplateResult {
  return html`<button type="button" part="button" ?disabled=${form.isDisabled} @click=${onClick}>${text}</button>`;
}
