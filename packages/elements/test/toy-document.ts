/** A small document with every kind of box, and with groups and lists inside each other. */
import type { BoxModel, Code, FormModel, Issue } from '@ficha-leccion/schema';
import type { DocumentValidator } from '@ficha-leccion/validators';

interface ToyRecord {
  readonly titulo?: string;
  readonly anio?: unknown;
  readonly proyecto?: {
    readonly resultados?: readonly {
      readonly logro?: string;
      readonly cifras?: readonly string[];
    }[];
  };
}

function place(template: string, label: string, requiredIn: BoxModel['requiredIn'] = []) {
  const name = template.slice(template.lastIndexOf('/') + 1);
  return { name, template, label, shortLabel: label, requiredIn, personalData: 'none' } as const;
}

function text(template: string, label: string, requiredIn?: BoxModel['requiredIn']): BoxModel {
  const where = place(template, label, requiredIn);
  return { kind: 'text', ...where, control: 'text', rows: 1, maxLength: 100 };
}

const result: BoxModel = {
  kind: 'group',
  ...place('/proyecto/resultados/*', 'Resultado'),
  boxes: [
    text('/proyecto/resultados/*/logro', 'Logro', ['diligenciada']),
    {
      kind: 'normalized',
      ...place('/proyecto/resultados/*/fecha', 'Fecha del logro'),
      control: 'date',
      maxLength: 10,
    },
    {
      kind: 'list',
      ...place('/proyecto/resultados/*/cifras', 'Cifras'),
      add: 'Agregar otra cifra',
      maxItems: 4,
      item: text('/proyecto/resultados/*/cifras/*', 'Cifra'),
    },
  ],
};

export const toyModel: FormModel = {
  document: 'juguete',
  version: '1.0',
  identifier: 'https://example.com/juguete/1.0.json',
  lang: 'es-CO',
  timeZone: 'America/Bogota',
  title: 'Documento de juguete',
  texts: { submit: 'Enviar', sending: 'Enviando…', received: 'Recibido', another: 'Otro' },
  introduction: [],
  closing: [],
  sections: [
    {
      name: 'unica',
      title: 'Sección única',
      boxes: [
        text('/titulo', 'Título', ['diligenciada']),
        {
          kind: 'group',
          ...place('/proyecto', 'Proyecto'),
          boxes: [
            text('/proyecto/nombre', 'Nombre del proyecto'),
            {
              kind: 'list',
              ...place('/proyecto/resultados', 'Resultados'),
              add: 'Agregar otro resultado',
              maxItems: 3,
              item: result,
            },
          ],
        },
        {
          kind: 'number',
          ...place('/anio', 'Año'),
          control: 'number',
          integer: true,
          minimum: 1900,
          maximum: 2100,
        },
        { kind: 'checkbox', ...place('/cerrado', 'El proyecto está cerrado'), control: 'checkbox' },
        {
          kind: 'normalized',
          ...place('/enlace', 'Enlace'),
          control: 'url',
          maxLength: 2000,
        },
        {
          kind: 'group',
          ...place('/respuesta', 'Respuesta'),
          boxes: [
            {
              kind: 'choice',
              ...place('/respuesta/valor', '¿Se comparte?'),
              control: 'choice',
              options: { si: 'Sí', no: 'No', ambas: 'Sí y No a la vez' },
              notOffered: ['ambas'],
            },
          ],
        },
      ],
    },
  ],
};

/** A title is needed, every result its achievement, every figure a digit; a year is a number. */
function findIssues({ titulo, proyecto, anio }: ToyRecord): Issue[] {
  const results = proyecto?.resultados ?? [];
  return [
    ...(titulo === undefined ? [issue('falta-respuesta', '/titulo', 'Escriba el título.')] : []),
    ...(typeof anio === 'string' ? [issue('tipo-numero', '/anio', 'Un número.')] : []),
    ...results.flatMap(({ logro, cifras = [] }, index) => {
      const pointer = `/proyecto/resultados/${index}`;
      const wrong = cifras
        .map((figure, position) => ({ figure, pointer: `${pointer}/cifras/${position}` }))
        .filter(({ figure }) => !/[0-9]/.test(figure));
      return [
        ...(logro === undefined
          ? [issue('falta-respuesta', `${pointer}/logro`, 'Escriba el logro.')]
          : []),
        ...wrong.map((each) => issue('texto-vacio', each.pointer, 'Escriba un número.')),
      ];
    }),
  ];
}

function issue(code: Code, pointer: string, message: string): Issue {
  return { code, pointer, severity: 'error', params: {}, message };
}

export const toyValidator: DocumentValidator = {
  document: toyModel.document,
  version: toyModel.version,
  identifier: toyModel.identifier,
  profiles: ['borrador', 'diligenciada'],
  validate(record, { profile = 'diligenciada' } = {}) {
    const issues = profile === 'diligenciada' ? findIssues(record as ToyRecord) : [];
    return { valid: issues.length === 0, schemaValid: issues.length === 0, issues };
  },
  '~standard': { version: 1, vendor: 'ficha-leccion', validate: (value) => ({ value }) },
};
