import type { LaterFeature } from './features.ts';

/** Every part of a form that loads later; they stand in this order on screen. */
export const laterFeatures: Readonly<Record<string, LaterFeature>> = {
  drafts: { asked: ({ draftKey }) => draftKey, load: () => import('./later/drafts.ts') },
  deadline: { asked: ({ fechaLimite }) => fechaLimite, load: () => import('./later/deadline.ts') },
  steps: { asked: ({ pasos }) => pasos, load: () => import('./later/steps.ts') },
  missing: {
    asked: ({ profile, readonly }) => profile === 'borrador' && !readonly,
    load: () => import('./later/missing.ts'),
  },
};
