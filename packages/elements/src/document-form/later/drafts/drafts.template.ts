import { html, nothing, type TemplateResult } from 'lit';
import type { Draft } from '../../draft.ts';
import { isUnanswered } from '../records/is-empty.ts';
import type { DraftFeature } from './draft-feature.ts';
import { type Choice, timeOf, whenOf } from './offer.ts';

/** The drafts to continue with, or what came of the last choice. */
export function draftsPanel(feature: DraftFeature): TemplateResult | undefined {
  const { offer, isOpenElsewhere, texts } = feature;
  const { choice, drafts } = offer;
  if (choice) return panel(choiceTemplate(feature, choice));
  if (drafts.length > 0) return panel(offerTemplate(feature, drafts));
  return isOpenElsewhere ? html`<p part="notice" class="notice">${texts.otherTab}</p>` : undefined;
}

function panel(content: TemplateResult): TemplateResult {
  return html`
    <div part="notice" class="notice" id="drafts" role="group" tabindex="-1" aria-labelledby="draft-0">
      ${content}
    </div>
  `;
}

function offerTemplate({ offer, form, texts }: DraftFeature, drafts: readonly Draft[]) {
  const button = (draft: Draft, text: string, onClick: () => Promise<void>) => html`
    <button type="button" part="button"
      aria-label=${drafts.length > 1 ? texts.of(text, ...whenOf(draft)) : nothing}
      ?disabled=${form.isLocked} @click=${onClick}>${text}</button>
  `;
  return html`
    ${isUnanswered(form.root) ? nothing : html`<p>${texts.replaces}</p>`}
    ${drafts.map(
      (draft, index) => html`
        <p id="draft-${index}">${texts.offered(...whenOf(draft))}</p>
        <div class="notice-buttons">
          ${button(draft, texts.goOn, () => offer.goOn(draft))}
          ${button(draft, texts.discard, () => offer.discard(draft))}
        </div>
      `,
    )}
  `;
}

function choiceTemplate({ offer, form, texts }: DraftFeature, choice: Choice): TemplateResult {
  if (choice.state === 'unreadable') return html`<p id="draft-0">${texts.unreadable}</p>`;
  const isContinued = choice.state === 'continued';
  const withheld = isContinued && !form.element.draftPersonalData ? texts.withheld : '';
  return html`
    <p id="draft-0">${isContinued ? texts.continued : texts.discarded} ${withheld}</p>
    <button type="button" part="button" ?disabled=${form.isLocked}
      @click=${() => offer.undo(choice)}>${texts.undo}</button>
  `;
}

/** Nobody is interrupted to be told that all is well. */
export function savedLine({ own, texts }: DraftFeature): TemplateResult {
  const said = own.failed ? texts.unsaved : own.savedAt ? texts.saved(timeOf(own.savedAt)) : '';
  return html`<p class="saved ${own.failed ? 'failed' : ''}">${said}</p>`;
}
