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
    '/tratamientoDatosPersonales': { label: 'Processing of your personal data' },
    '/tratamientoDatosPersonales/finalidades': {
      label: 'Do you authorise the use of your personal data for each of these purposes?',
      help: 'Answer each one separately. You may choose No and submit the form.',
    },
    '/tratamientoDatosPersonales/finalidades/*/respuesta': {
      options: { si: 'Yes', no: 'No' },
      errors: { 'falta-respuesta': 'Choose Yes or No.' },
    },
    '/gestion/territorio': { label: 'Territory' },
    '/gestion/territorio/nombre': {
      label: 'Municipality or department',
      help: 'For example: Cúcuta.',
    },
    '/gestion/territorio/codigoDivipola': {
      label: 'DIVIPOLA code',
      help: 'Two figures for a department, five for a municipality. For example: 54001.',
    },
    '/extensiones': { label: 'Questions of your entity' },
  },
};
