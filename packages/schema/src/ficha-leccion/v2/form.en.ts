import type { FichaLeccionV2 } from '../../../generated/types/ficha-leccion-v2.ts';
import type { Translation } from '../../form/form-words.ts';
import { translation as first } from '../v1/form.en.ts';
import type { form } from './form.ts';

const {
  '/numeroContacto': telephone,
  '/correoInstitucional': email,
  '/autorizacionDivulgacion': authorisation,
  ...boxes
} = first.boxes;

/** The boxes of the first version read as they did there. */
export const translation: Translation<FichaLeccionV2, typeof form> = {
  ...first,
  boxes: {
    ...boxes,
    '/contactos': { label: 'Contacts', add: 'Add another contact' },
    '/contactos/*': { label: 'Contact' },
    '/contactos/*/telefono': { ...telephone },
    '/contactos/*/correo': { ...email },
    '/solucionesMejoraNoHubo': {
      label: 'There were no solutions or improvement actions',
      shortLabel: 'No solutions',
    },
    '/autorizacion': {
      label: 'Authorisation to share',
      errors: { 'falta-respuesta': 'Choose Yes or No on sharing this form.' },
    },
    '/autorizacion/respuesta': {
      ...authorisation,
      options: { si: 'Yes', no: 'No', contradictoria: 'Both Yes and No' },
    },
  },
};
