/**
 * The states that every form has, once for all of them: what the page gives, and what a person does
 * until the state is there. Each form tells its stories with them, so that none lacks a state.
 */
import { askedByThePage } from './asked-by-the-page.ts';
import { fillingIn } from './filling-in.ts';
import type { FormSubject } from './form-subject.ts';
import { onPages } from './on-pages.ts';
import { sending } from './sending.ts';

export function formStates(subject: FormSubject) {
  return {
    ...fillingIn(subject),
    ...sending(subject),
    ...askedByThePage(subject),
    ...onPages(subject),
  };
}
