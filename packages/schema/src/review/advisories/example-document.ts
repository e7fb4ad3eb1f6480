import type { Field } from '../../form/field.ts';
import type { PersonalData } from '../../form/form-definition.ts';
import type { ReviewContext } from '../../rules/review-context.ts';

const box = (
  template: string,
  kind: Field['kind'],
  personalData: PersonalData,
  more: Partial<Field> = {},
): Field => {
  const name = template.slice(template.lastIndexOf('/') + 1);
  return {
    name,
    template,
    kind,
    personalData,
    label: name,
    shortLabel: name,
    requiredIn: [],
    ...more,
  };
};

/**
 * The boxes of which the vectors of the common advisories speak: those rules belong to no document,
 * so their examples do not either.
 */
export const exampleContext: ReviewContext = {
  today: '2026-01-15',
  config: {},
  fields: [
    box('/nombre', 'text', 'public-servant', { rows: 1 }),
    box('/telefono', 'normalized', 'private-contact', { pattern: 'telephone' }),
    box('/correo', 'normalized', 'private-contact-unless-institutional', { pattern: 'email' }),
    box('/fecha', 'normalized', 'none', { pattern: 'civilDate' }),
    box('/relato', 'text', 'free-text', {
      label: '¿Cuál fue la lección aprendida?',
      shortLabel: 'Lección aprendida',
      rows: 6,
    }),
    box('/impacto', 'text', 'free-text', { label: 'Impacto', shortLabel: 'Impacto', rows: 8 }),
    box('/acciones', 'list', 'free-text'),
    box('/acciones/*', 'text', 'free-text', { rows: 2 }),
    box('/enlace', 'normalized', 'none', { pattern: 'httpsUrl' }),
    box('/anterior', 'text', 'none', { deprecated: 'Desde la versión 2.1 escriba en «relato».' }),
    box('/extensiones', 'entries', 'internal', { hidden: 'De cada entidad.' }),
    box('/extensiones/*', 'group', 'internal', { hidden: 'De cada entidad.' }),
    box('/extensiones/*/campos', 'open', 'internal', { hidden: 'De cada entidad.' }),
  ],
};
