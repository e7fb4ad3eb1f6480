import type { FormController } from './form-controller.ts';

/** Called before a form is first drawn over what a server drew; what it gives back, afterwards. */
export type KeepTyped = (root: ParentNode, form: FormController) => () => void;

/** Filled by `@ficha-leccion/elements/hydrate` on pages that a server draws. */
export const hydration: { keepTyped?: KeepTyped } = {};
