/** The boxes of the blocks in `zod/blocks.ts`. Forms keep them as they are; programs fill them in. */
const internal = { personalData: 'internal' } as const;
const none = { personalData: 'none' } as const;
const line = { control: 'text', rows: 1 } as const;

const named = <const Label extends string>(label: Label) => ({ label, shortLabel: label });

export const procedencia = {
  ...named('Procedencia'),
  ...internal,
  hidden: 'La escribe quien importa el documento.',
  boxes: {
    formato: {
      ...named('Formato del archivo'),
      ...internal,
      control: 'choice',
      options: {
        docx: 'Word',
        pdf: 'PDF',
        html: 'HTML',
        markdown: 'Markdown',
        texto: 'Texto',
        formulario: 'Formulario en línea',
      },
    },
    sha256: { ...named('Huella SHA-256 del archivo'), ...internal, control: 'code' },
    importadaEl: { ...named('Fecha de importación'), ...internal, control: 'date' },
    avisos: {
      ...named('Avisos de la importación'),
      ...internal,
      add: 'Agregar otro aviso',
      item: {
        ...named('Aviso'),
        ...internal,
        boxes: {
          codigo: { ...named('Código del aviso'), ...internal, control: 'code' },
          casilla: { ...named('Casilla'), ...internal, ...line },
        },
      },
    },
    anotaciones: {
      ...named('Anotaciones al margen'),
      ...internal,
      add: 'Agregar otra anotación',
      item: {
        ...named('Anotación'),
        ...internal,
        boxes: {
          autor: { ...named('Autor de la anotación'), ...internal, ...line },
          texto: { ...named('Texto de la anotación'), ...internal, control: 'text', rows: 3 },
        },
      },
    },
  },
} as const;

export const publicacion = {
  ...named('Decisión de publicar'),
  ...none,
  hidden: 'Es una decisión aparte de la ficha: la toma la entidad después de leerla.',
  errors: { 'falta-respuesta': 'Registre la decisión de publicar y quién revisó el texto.' },
  boxes: {
    decision: {
      ...named('Decisión'),
      ...none,
      control: 'choice',
      options: { autorizada: 'Autorizada', negada: 'Negada' },
    },
    fecha: { ...named('Fecha de la decisión'), ...none, control: 'date' },
    rolOtorgante: { ...named('Cargo de quien decide'), ...internal, ...line },
    revisionHumana: {
      ...named('Una persona leyó el texto y no halló datos personales'),
      ...none,
      control: 'checkbox',
    },
  },
} as const;

export const clasificacionInformacion = {
  ...named('Clasificación de la información'),
  ...none,
  hidden: 'La asigna la entidad según la Ley 1712 de 2014.',
  control: 'choice',
  options: {
    publica: 'Pública',
    clasificada: 'Pública clasificada',
    reservada: 'Pública reservada',
  },
  errors: { 'falta-respuesta': 'Registre la clasificación de la información.' },
} as const;

export const extensiones = {
  ...named('Casillas propias de la entidad'),
  ...internal,
  hidden: 'Las define cada entidad con su propio prefijo.',
  role: 'extensions',
  control: 'entries',
  item: {
    ...named('Extensión'),
    ...internal,
    boxes: {
      version: { ...named('Versión de la extensión'), ...internal, ...line },
      campos: {
        ...named('Respuestas'),
        ...internal,
        hidden: 'Las define la extensión.',
        control: 'open',
      },
    },
  },
} as const;

export const id = {
  ...named('Identificador del registro'),
  ...none,
  hidden: 'Lo asigna el sistema que guarda el registro.',
  control: 'code',
} as const;
