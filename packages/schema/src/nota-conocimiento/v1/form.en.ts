import type { NotaConocimientoV1 } from '../../../generated/types/nota-conocimiento-v1.ts';
import type { Translation } from '../../form/form-words.ts';
import type { form } from './form.ts';

/** For who writes the note in English; its answers and its paper stay what they are. */
export const translation: Translation<NotaConocimientoV1, typeof form> = {
  lang: 'en',
  title: 'Knowledge note',
  texts: {
    submit: 'Submit the note',
    sending: 'Submitting your note…',
    received: 'Your note was received',
    another: 'Write another note',
  },
  introduction: [],
  closing: [],
  sections: {
    nota: 'Knowledge note',
    entorno: '1. Getting to know the setting and the problem',
    solucion: '2. The solution of a practice',
    resultados: '3. Transforming realities',
    lecciones: '4. Learning together: valuable lessons to replicate',
    recomendaciones: '5. Making the difference: recommendations that can be applied',
    legado: '6. The legacy of a good practice: updates and improvements to the experience',
    recursos: 'More about the experience:',
  },
  boxes: {
    '/numero': {
      label: 'Number of the note',
      errors: { 'falta-respuesta': 'Enter the number of the note, for example 001-2024.' },
    },
    '/numero/correlativo': { label: 'Serial number' },
    '/numero/anio': { label: 'Year' },
    '/numero/codigo': {
      label: 'Code',
      help: 'The serial number with at least three figures, a hyphen and the year: 001-2024.',
    },
    '/tipo': {
      label: 'Kind of note',
      options: {
        buenaPractica: 'Good practice',
        leccionAprendida: 'Lesson learned',
        otra: 'Other',
      },
      errors: { 'falta-respuesta': 'Choose the kind of note.' },
    },
    '/titulo': {
      label: 'Title',
      errors: { 'falta-respuesta': 'Enter the title of the note.' },
    },
    '/entidad': { label: 'Entity' },
    '/entornoProblematica': {
      label: 'Getting to know the setting and the problem',
      shortLabel: 'Setting and problem',
      errors: { 'falta-respuesta': 'Describe the setting and the problem.' },
    },
    '/solucion': {
      label: 'The solution of a practice',
      shortLabel: 'Solution',
      errors: { 'falta-respuesta': 'Describe the solution.' },
    },
    '/metodologia': {
      label: 'Methodology',
      help: 'As steps, as text, or as an image with a text that says the same.',
    },
    '/metodologia/pasos': { label: 'Steps', add: 'Add another step' },
    '/metodologia/pasos/*': { label: 'Step' },
    '/metodologia/texto': { label: 'Methodology as text' },
    '/metodologia/imagen': { label: 'Image of the methodology' },
    '/metodologia/imagen/textoAlternativo': {
      label: 'Alternative text of the image',
      help: 'Say in words all that the image shows.',
    },
    '/metodologia/imagen/url': { label: 'Address of the image' },
    '/resultadosIntroduccion': {
      label: 'Transforming realities',
      shortLabel: 'Introduction to the results',
    },
    '/resultados': {
      label: 'Results',
      add: 'Add another result',
      errors: { 'falta-respuesta': 'Enter at least one result.' },
    },
    '/resultados/*': { label: 'Result' },
    '/resultados/*/nombre': { label: 'Name of the result' },
    '/resultados/*/texto': {
      label: 'Text of the result',
      errors: { 'falta-respuesta': 'Enter the result, with its figures and its marks.' },
    },
    '/resultados/*/cifras': { label: 'Figures', add: 'Add another figure' },
    '/resultados/*/cifras/*': { label: 'Figure' },
    '/resultados/*/cifras/*/valor': { label: 'Value' },
    '/resultados/*/cifras/*/unidad': {
      label: 'Unit',
      options: {
        conteo: 'Count',
        porcentaje: 'Percentage',
        variacionPorcentual: 'Change in percent',
      },
    },
    '/resultados/*/cifras/*/denominacion': {
      label: 'What is counted',
      help: 'For example: meetings, participants.',
    },
    '/resultados/*/cifras/*/literal': { label: 'Figure as it stands in the text' },
    '/resultados/*/notaRef': {
      label: 'Footnote mark',
      help: 'The same that the footnote bears, for example (*).',
    },
    '/notas': { label: 'Footnotes', add: 'Add another footnote' },
    '/notas/*': { label: 'Footnote' },
    '/notas/*/marca': { label: 'Mark' },
    '/notas/*/texto': { label: 'Text of the footnote' },
    '/lecciones': {
      label: 'Lessons',
      add: 'Add another lesson',
      errors: { 'falta-respuesta': 'Enter at least one lesson.' },
    },
    '/lecciones/*': { label: 'Lesson' },
    '/recomendaciones': {
      label: 'Recommendations',
      add: 'Add another recommendation',
      errors: { 'falta-respuesta': 'Enter at least one recommendation.' },
    },
    '/recomendaciones/*': { label: 'Recommendation' },
    '/legado': {
      label: 'Updates and improvements',
      shortLabel: 'Legacy',
      add: 'Add another update or improvement',
    },
    '/legado/*': { label: 'Update or improvement' },
    '/recursos': { label: 'Resources', add: 'Add another resource' },
    '/recursos/*': { label: 'Resource' },
    '/recursos/*/tipo': {
      label: 'Kind of resource',
      options: {
        video: 'Video',
        presentacion: 'Presentation',
        documento: 'Document',
        otro: 'Other',
      },
    },
    '/recursos/*/texto': {
      label: 'Text of the link',
      help: 'Say where it leads, for example: Video of the meetings of 2023.',
    },
    '/recursos/*/url': {
      label: 'Address of the resource',
      help: 'Whole, from https:// on.',
      errors: { 'falta-respuesta': 'Enter the address of the resource, from https:// on.' },
    },
  },
};
