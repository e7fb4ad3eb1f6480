import type { FormController } from '../../form-controller.ts';

/** What is heard of a box with a table to choose from. */
export interface SuggestionTexts {
  readonly suggested: (count: number) => string;
  readonly notSuggested: string;
  readonly chosen: (name: string, code?: string) => string;
}

const spanish: SuggestionTexts = {
  suggested: (count) =>
    count === 1
      ? 'Hay 1 sugerencia. Elíjala con las flechas y Entrar, o siga escribiendo.'
      : `Hay ${count} sugerencias. Elija con las flechas y Entrar, o siga escribiendo.`,
  notSuggested: 'No está en la lista. Puede dejarlo como lo escribió.',
  chosen: (name, code) => (code ? `Quedó: ${name}. Código: ${code}.` : `Quedó: ${name}.`),
};

export function suggestionTexts(form: FormController): SuggestionTexts {
  return form.wording.part('suggestions', spanish);
}
