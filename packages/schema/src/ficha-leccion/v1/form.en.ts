import type { FichaLeccionV1 } from '../../../generated/types/ficha-leccion-v1.ts';
import type { Translation } from '../../form/form-words.ts';
import type { form } from './form.ts';

/** For who fills in the ficha in English; its answers and its paper stay what they are. */
export const translation: Translation<FichaLeccionV1, typeof form> = {
  lang: 'en',
  title: 'Documentation of lessons learned',
  texts: {
    submit: 'Submit the form',
    sending: 'Submitting your form…',
    received: 'Your form was received',
    another: 'Fill in another form',
  },
  introduction: [
    'A lesson learned is the knowledge gained from one or several experiences through reflection on, and critical analysis of, the factors that may have affected the expected result for better or worse.',
    'We therefore thank you for entering below the general data and the specific characteristics of one of the most relevant experiences identified in your area or entity.',
  ],
  closing: [
    'Inter-American Development Bank (2008). Knowledge and Learning Sector (KNL), Knowledge Management Division, technical note on lessons learned.',
    'Note: the data collected in this form will be processed as laid down in Colombian Law 1581 of 2012 on the protection of personal data.',
  ],
  sections: {
    datosGenerales: 'General data',
    caracteristicasEspecificas: 'Specific characteristics of the experience',
  },
  boxes: {
    '/entidadYArea': {
      label: 'Name of the entity and of the area',
      shortLabel: 'Entity and area',
      errors: { 'falta-respuesta': 'Enter the name of the entity and of the area.' },
    },
    '/nombreServidorPublico': { label: 'Name of the public servant' },
    '/numeroContacto': {
      label: 'Contact number',
      help: 'A single number, mobile or landline with area code. For example: 300 000 0101.',
    },
    '/correoInstitucional': {
      label: 'Institutional e-mail address',
      shortLabel: 'Institutional e-mail',
      help: 'For example: name@entity.gov.co.',
    },
    '/fechaDiligenciamiento': {
      label: 'Date of completion',
      help: 'Day, month and year, in this order. For example: 29/05/2024.',
      errors: { 'falta-respuesta': 'Enter the date on which you fill in this form.' },
    },
    '/temaLeccion': {
      label: 'Subject of the lesson learned',
      shortLabel: 'Subject',
      errors: { 'falta-respuesta': 'Enter the subject of the lesson learned.' },
    },
    '/planProgramaProyecto': {
      label: 'Related plan, programme or project',
      shortLabel: 'Plan, programme or project',
      help: 'If there are several, enter each in a box of its own.',
      add: 'Add another plan, programme or project',
      errors: { 'falta-respuesta': 'Enter the related plan, programme or project.' },
    },
    '/planProgramaProyecto/*': { label: 'Plan, programme or project' },
    '/situacionExperiencia': {
      label: 'Describe the situation or experience',
      shortLabel: 'Situation or experience',
      errors: { 'falta-respuesta': 'Describe the situation or experience.' },
    },
    '/impacto': {
      label:
        'Describe the positive or negative impact that the situation or experience had on the expected results',
      shortLabel: 'Impact',
      errors: { 'falta-respuesta': 'Describe the impact of the situation or experience.' },
    },
    '/solucionesMejora': {
      label: 'How and what were the solutions or improvement actions (if there were any)?',
      shortLabel: 'Solutions or improvement actions',
      help: 'Enter each solution or action in a box of its own. If there were none, go on.',
      add: 'Add another solution or action',
    },
    '/solucionesMejora/*': { label: 'Solution or improvement action' },
    '/leccionAprendida': {
      label: 'What was the lesson learned?',
      shortLabel: 'Lesson learned',
      errors: { 'falta-respuesta': 'Enter the lesson learned.' },
    },
    '/recomendacion': {
      label: 'What do you recommend for better results in a similar situation?',
      shortLabel: 'Recommendation',
      errors: { 'falta-respuesta': 'Enter your recommendation for a similar situation.' },
    },
    '/autorizacionDivulgacion': {
      label:
        'As an area or entity, do you authorise that the information in this form be shared with other areas or entities for knowledge and learning purposes?',
      shortLabel: 'Authorisation to share',
      options: { si: 'Yes', no: 'No' },
      errors: {
        'falta-respuesta': 'Choose Yes or No on sharing this form.',
        'opcion-desconocida': 'Choose Yes or No.',
      },
    },
  },
};
