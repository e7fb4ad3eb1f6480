import type { Edition } from '../../form/edition.ts';

/** Every edition of the note that was seen. A new one is one more entry; none is needed for validity. */
export const editions: readonly Edition[] = [
  { id: 'aurora-2024', years: [2024], introduction: [], labels: {}, rows: {}, notes: [] },
];
