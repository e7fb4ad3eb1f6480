/** A small document with what the ficha does not have: a group in a list, and a list in that group. */
import type { BoxModel, Code, FormModel, Issue } from '@ficha-leccion/schema';
import type { DocumentValidator } from '@ficha-leccion/validators';

interface ToyRecord {
  readonly titulo?: string;
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
      ],
    },
  ],
};

/** A title is needed, every result needs its achievement, and every figure needs a digit. */
function findIssues({ titulo, proyecto }: ToyRecord): Issue[] {
  const results = proyecto?.resultados ?? [];
  return [
    ...(titulo === undefined ? [issue('falta-respuesta', '/titulo', 'Escriba el título.')] : []),
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
  validate(record, { profile = 'diligenciada' } = {}) {
    const issues = profile === 'diligenciada' ? findIssues(record as ToyRecord) : [];
    return { valid: issues.length === 0, schemaValid: issues.length === 0, issues };
  },
  '~standard': { version: 1, vendor: 'ficha-leccion', validate: (value) => ({ value }) },
};
