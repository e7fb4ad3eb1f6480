import type { TemplateResult } from 'lit';
import type { FormRecord } from '../../../events.ts';
import type { Draft, DraftStore } from '../../draft.ts';
import type { FormFeature } from '../../features.ts';
import type { FormController } from '../../form-controller.ts';
import type { Filler } from '../../record-loading.ts';
import { browserStore } from './browser-store.ts';
import { draftsPanel, savedLine } from './drafts.template.ts';
import { Offer } from './offer.ts';
import { OtherTabs } from './other-tabs.ts';
import { complain, OwnDraft } from './own-draft.ts';
import { styles } from './styles.ts';
import { type DraftTexts, draftTexts } from './texts.ts';

/** Saves what is typed, and offers what was saved before. */
export class DraftFeature implements FormFeature {
  readonly styles = styles;
  readonly form: FormController;
  readonly own: OwnDraft;
  readonly offer: Offer;
  /** Another tab has a form of this document and key open. */
  isOpenElsewhere = false;
  readonly #store: DraftStore;
  readonly #place: Pick<Draft, 'document' | 'key'>;
  readonly #tabs: OtherTabs;
  readonly #leaving = () => this.own.save();
  #isGone = false;

  constructor(form: FormController) {
    const { model, element } = form;
    this.form = form;
    this.#store = element.draftStore ?? browserStore;
    this.#place = { document: model.document, key: element.draftKey };
    this.own = new OwnDraft(form, this.#store, this.#place);
    this.offer = new Offer(form, this.#store, this.own);
    this.#tabs = new OtherTabs(this.#place, this.own, () => this.#cleared());
    addEventListener('pagehide', this.#leaving);
    document.addEventListener('visibilitychange', this.#leaving);
    void this.#look();
  }

  get texts(): DraftTexts {
    return draftTexts(this.form);
  }

  before(): TemplateResult | undefined {
    return this.form.isReadonly ? undefined : draftsPanel(this);
  }

  after(): TemplateResult | undefined {
    return this.form.isReadonly ? undefined : savedLine(this);
  }

  edited(): void {
    this.own.changed();
    this.offer.typed();
  }

  /** What was typed before the page set another record is a draft like any other. */
  loaded(by: Filler, before: FormRecord): void {
    if (by === 'person') {
      this.own.changed();
    } else if (by === 'page' && this.own.savedAt) {
      this.offer.typed();
      void this.own.leave(before).then(() => this.#look());
    }
  }

  received(): void {
    this.offer.settle();
    void this.own.clear();
  }

  disconnect(): void {
    this.#isGone = true;
    this.own.save();
    this.#tabs.close();
    removeEventListener('pagehide', this.#leaving);
    document.removeEventListener('visibilitychange', this.#leaving);
  }

  async #look(): Promise<void> {
    try {
      const [found, open] = await Promise.all([this.#store.list(this.#place), this.#tabs.open()]);
      if (this.#isGone) return;
      this.isOpenElsewhere = open.size > 0;
      this.offer.make(found, new Set([...open, this.own.id]));
    } catch (error) {
      complain(error);
    } finally {
      this.form.update();
    }
  }

  #cleared(): void {
    this.offer.settle();
    this.offer.drafts = [];
    void this.own.clear();
    this.form.update();
  }
}
