/** Drafts: offered, never filled in unasked; the code loads where the page gives a `draftKey`. */

import type { FormFeature } from '../features.ts';
import type { FormController } from '../form-controller.ts';
import { DraftFeature } from './drafts/draft-feature.ts';

export { clearDrafts } from './drafts/clear.ts';

export function create(form: FormController): FormFeature {
  return new DraftFeature(form);
}
