import type { BoxModel } from '@ficha-leccion/schema';
import { html, type TemplateResult } from 'lit';
import type { Box } from '../../box-tree.ts';
import type { FormController } from '../../form-controller.ts';
import type { ShownIssue } from '../../form-view.ts';
import { advisoryTexts } from './texts.ts';

/** What somebody should look at again, at its box. */
export type Advisory = ShownIssue & { readonly box: Box };

/** What a box is advised of: in words, for colour alone says nothing. */
export function advisoriesTemplate(
  form: FormController,
  box: Box,
  issues: readonly Advisory[],
  hide: (issue: Advisory) => void,
): TemplateResult | undefined {
  if (issues.length === 0) return undefined;
  const texts = advisoryTexts(form);
  const { shortLabel } = box.model as BoxModel;
  return html`${issues.map(
    (issue, index) => html`
      <div part="advisory" class="advisory">
        <p id="${box.id}-advisory-${index}"><strong>${texts.prefix}</strong> ${issue.message}</p>
        <button type="button" part="button" class="small"
          aria-label="${texts.hide} ${texts.prefix.toLowerCase()} ${shortLabel}"
          @click=${() => hide(issue)}>${texts.hide}</button>
      </div>
    `,
  )}`;
}

/** Everything that somebody should look at again, as a list. */
export function overviewTemplate(
  form: FormController,
  issues: readonly Advisory[],
): TemplateResult | undefined {
  if (issues.length === 0) return undefined;
  const texts = advisoryTexts(form);
  // Below the title of what was received, or below the heading of the review.
  const depth = form.submission.state === 'received' ? 1 : 2;
  return html`
    <div part="advisory" class="advisory">
      <h3 aria-level=${Math.min(form.titleLevel + depth, 6)}>${texts.title}</h3>
      <ul>
        ${issues.map(({ box, message }) => html`<li>${(box.model as BoxModel).shortLabel}: ${message}</li>`)}
      </ul>
    </div>
  `;
}
