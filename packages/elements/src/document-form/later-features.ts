import type { LaterFeature } from './features.ts';
import type { FormElement } from './form-element.ts';
import { whenIdle } from './when-idle.ts';

/** Every part of a form that loads later; they stand in this order on screen. */
export const laterFeatures: Readonly<Record<string, LaterFeature>> = {
  'plain-form': { asked: plainFormIn, load: () => import('./later/plain-form.ts') },
  drafts: { asked: ({ draftKey }) => draftKey, load: () => import('./later/drafts.ts') },
  deadline: { asked: ({ fechaLimite }) => fechaLimite, load: () => import('./later/deadline.ts') },
  steps: { asked: ({ pasos }) => pasos, load: () => import('./later/steps.ts') },
  growing: {
    asked: lacksGrowing,
    load: () => import('./later/growing.ts'),
  },
  missing: {
    asked: ({ profile, readonly }) => profile === 'borrador' && !readonly,
    load: () => import('./later/missing.ts'),
  },
  files: { asked: ({ archivos }) => archivos, load: () => import('./later/files.ts') },
  suggestions: {
    asked: (_, { configuracion }) =>
      [configuracion?.territorio, configuracion?.areas].some(Array.isArray) && configuracion,
    load: () => import('./later/suggestions.ts'),
  },
  // Somebody who only reads the form is advised of nothing.
  advisories: {
    asked: ({ readonly }, { configuracion, hasBegun }) =>
      configuracion?.avisos === true && hasBegun && !readonly && configuracion,
    load: async () => {
      await whenIdle();
      return import('./later/advisories.ts');
    },
  },
};

let grows: boolean | undefined;

/** Whether the browser cannot let a box grow by CSS; asked at every draw, it finds out once. */
function lacksGrowing(): boolean {
  grows ??= CSS.supports('field-sizing', 'content');
  return !grows;
}

/** The form without script that a server put inside the element. */
function plainFormIn(element: FormElement): Element | null {
  return element.querySelector(':scope > form.ficha-form');
}
