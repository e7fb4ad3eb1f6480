import { ANY_BOX, type DocumentationOf } from '../../rules/rule-documentation.ts';
import type { unnormalText } from './unnormal-text.ts';

export const documentation: DocumentationOf<typeof unnormalText> = {
  'texto-sin-normalizar': {
    description:
      'A text that is not in the form in which texts are stored: NFC, line feeds, single blanks, bullets «- » (`normalizeText` writes it).',
    pointers: ANY_BOX,
    params: [],
    source: 'project convention',
    vectors: [
      { record: { relato: 'Dos  espacios' }, finds: [{ pointer: '/relato' }] },
      { record: { relato: 'Otra\r\nlínea' }, finds: [{ pointer: '/relato' }] },
      { record: { nombre: 'Jose\u0301 Ejemplo' }, finds: [{ pointer: '/nombre' }] },
      { record: { acciones: ['Reunir', '● Escuchar'] }, finds: [{ pointer: '/acciones/1' }] },
      { record: { relato: 'José\n\n- uno\n- dos' }, finds: [] },
      { record: { relato: '   ' }, finds: [] },
    ],
  },
};
