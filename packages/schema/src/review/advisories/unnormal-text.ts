import { isNormalText } from '../../normalizers/text.ts';
import type { AdvisoryRule } from '../../rules/rule.ts';
import { ANY_BOX, isFilledIn, shown, textsIn } from './fields.ts';

/** A text that a form or an importer would have stored otherwise. */
export const unnormalText: AdvisoryRule = {
  id: 'texto-sin-normalizar',
  severity: 'advisory',
  description:
    'A text that is not in the form in which texts are stored: NFC, line feeds, single blanks, bullets «- » (`normalizeText` writes it).',
  pointers: ANY_BOX,
  params: [],
  source: 'project convention',
  sentences: {
    'es-CO':
      'Este texto trae espacios, viñetas o tildes de otro programa. Abra el registro en el formulario y guárdelo de nuevo.',
    en: 'This text has blanks, bullets or accents of another program. Open the record in the form and save it again.',
  },
  vectors: [
    { record: { relato: 'Dos  espacios' }, finds: [{ pointer: '/relato' }] },
    { record: { relato: 'Otra\r\nlínea' }, finds: [{ pointer: '/relato' }] },
    { record: { nombre: 'Jose\u0301 Ejemplo' }, finds: [{ pointer: '/nombre' }] },
    { record: { acciones: ['Reunir', '● Escuchar'] }, finds: [{ pointer: '/acciones/1' }] },
    { record: { relato: 'José\n\n- uno\n- dos' }, finds: [] },
    { record: { relato: '   ' }, finds: [] },
  ],
  *check(record, { fields }) {
    for (const field of shown(fields)) {
      if (field.kind !== 'text') continue;
      for (const { pointer, value } of textsIn(record, field, fields)) {
        if (isFilledIn(value) && !isNormalText(value)) yield { pointer };
      }
    }
  },
};
