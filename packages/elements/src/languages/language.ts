import type { Code, FormWords, MessageTable, Sentence } from '@ficha-leccion/schema';
import type { InterfaceTexts } from '../document-form/interface-texts.ts';
import type { AdvisoryTexts } from '../document-form/later/advisories/texts.ts';
import type { DeadlineTexts } from '../document-form/later/deadline.ts';
import type { DraftTexts } from '../document-form/later/drafts/texts.ts';
import type { FileTexts } from '../document-form/later/files/texts.ts';
import type { MissingTexts } from '../document-form/later/missing.ts';
import type { RoomLeftTexts } from '../document-form/later/room-left.ts';
import type { StepTexts } from '../document-form/later/steps/texts.ts';
import type { SuggestionTexts } from '../document-form/later/suggestions/texts.ts';
import type { ViewTexts } from '../document-view/view-texts.ts';

/** What the parts of a form say that load later; the Spanish of each stands beside its code. */
export interface PartTexts {
  readonly advisories: AdvisoryTexts;
  readonly deadline: DeadlineTexts;
  readonly drafts: DraftTexts;
  readonly files: FileTexts;
  readonly missing: MissingTexts;
  readonly roomLeft: RoomLeftTexts;
  readonly steps: StepTexts;
  readonly suggestions: SuggestionTexts;
}

/** All that the elements of a document say in another language; a text that is missing does not compile. */
export interface Language {
  readonly messages: MessageTable;
  readonly formTexts: InterfaceTexts;
  readonly partTexts: PartTexts;
  readonly viewTexts: ViewTexts;
  /** The document's own words, by the value of the `version` attribute. */
  readonly forms: Readonly<Record<string, FormWords>>;
}

/** The languages of a document besides its own, by their name as in `lang`; each loads when asked for. */
export type Languages = Readonly<Record<string, () => Promise<{ readonly language: Language }>>>;

/** Some of `Texts`, groups of texts included. */
type Some<Texts> = {
  readonly [Key in keyof Texts]?: Texts[Key] extends string | ((...counts: never[]) => string)
    ? Texts[Key]
    : Some<Texts[Key]>;
};

/**
 * A page's own words, for a language that the element does not have or for a house style; what it
 * leaves out stays as it was. The words of boxes go by pointer template, the sentences by code.
 */
export interface OwnTexts extends FormWords {
  /** What a form says by itself: buttons, counters, why sending failed. */
  readonly formTexts?: Some<InterfaceTexts>;
  /** What the parts of a form say, by part. */
  readonly partTexts?: Some<PartTexts>;
  /** What a view says by itself. */
  readonly viewTexts?: Some<ViewTexts>;
  readonly messages?: { readonly [C in Code]?: Sentence };
}
