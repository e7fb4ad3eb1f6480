/** The field guide of a document, in Spanish, for whoever fills it in from another system. */
import type { CatalogueEntry } from '../../src/catalogue.ts';
import { identifierOf } from '../../src/dialect/identifiers.ts';
import type { Field } from '../../src/form/field.ts';
import type { PersonalData } from '../../src/form/form-definition.ts';
import type { FormModel } from '../../src/form/form-model.ts';
import { escapeCell, GENERATED_PAGE, thousands } from './markdown.ts';

const KINDS: Readonly<Record<string, string>> = {
  text: 'Texto',
  date: 'Fecha `AAAA-MM-DD`',
  telephone: 'Teléfono `+573000000101`, con `;ext=12` si tiene extensión',
  email: 'Correo electrónico',
  url: 'Dirección `https://`',
  choice: 'Una respuesta',
  number: 'Número',
  checkbox: '`true`, o nada',
  list: 'Lista',
  group: 'Grupo',
  entries: 'Grupos con prefijo propio `x-…`',
  open: 'Lo que defina la extensión',
};

const CODES: Readonly<Record<string, string>> = {
  nit: 'NIT con dígito de verificación, `900000101-0`',
  divipola: 'Código DIVIPOLA de 2 o 5 dígitos, `54001`',
  opaqueId: 'Identificador sin espacios ni tildes',
  sha256: 'Huella SHA-256, 64 signos hexadecimales en minúscula',
};

const PERSONAL_DATA: Readonly<Record<PersonalData, string>> = {
  none: 'No tiene',
  'public-servant': 'Servidor público',
  'private-contact': 'Contacto privado',
  'private-contact-unless-institutional': 'Contacto privado; se pide uno institucional',
  'free-text': 'Texto libre: puede traer datos de personas',
  internal: 'Interno de la entidad',
};

export function fieldGuide(
  entry: CatalogueEntry,
  model: FormModel,
  fields: readonly Field[],
): string {
  const { document, version } = entry;
  const shown = fields.filter(({ hidden }) => hidden === undefined);
  const others = fields.filter(({ hidden }) => hidden !== undefined);
  return `${GENERATED_PAGE}
# ${model.title}: guía de casillas (${document} ${version})

Cada registro es un objeto JSON. \`$schema\` dice de qué documento y versión es:

    ${identifierOf(document, version)}

Una casilla vacía es una clave ausente: no se escriben \`""\`, \`[]\`, \`{}\` ni \`false\`. Los
límites cuentan puntos de código de Unicode. Los perfiles son ${entry.profiles.map(code).join(', ')};
dentro de un grupo que puede faltar, una casilla es obligatoria cuando el grupo está.

## Casillas que se diligencian

${table(shown, 'Texto de la casilla')}
${others.length > 0 ? `\n## Casillas que completan los programas de la entidad\n\n${table(others, 'Por qué no se muestra')}` : ''}`;
}

function table(fields: readonly Field[], last: string): string {
  const head = ['Casilla', 'Qué es', 'Tipo y límites', 'Obligatoria en', 'Datos personales', last];
  const rows = fields.map((field) => [
    `\`${field.template}\``,
    [field.shortLabel, field.help, field.deprecated].filter(Boolean).join('. '),
    limits(field),
    presence(field),
    PERSONAL_DATA[field.personalData],
    field.hidden ?? `«${field.label}»`,
  ]);
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => cells.map(escapeCell));
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function limits(field: Field): string {
  const kind = CODES[field.pattern ?? ''] ?? KINDS[field.control ?? field.kind] ?? field.kind;
  const { maxLength, maxItems, minimum, maximum, options } = field;
  if (options) {
    const answers = Object.entries(options).map(([key, text]) => `\`${key}\` (${text})`);
    return `${kind}: ${answers.join(', ')}`;
  }
  if (maxLength !== undefined && field.kind === 'text') {
    return `${kind}, hasta ${thousands(maxLength)} caracteres`;
  }
  if (maxItems !== undefined) return `${kind}, hasta ${thousands(maxItems)} elementos`;
  if (minimum === undefined || maximum === undefined) return kind;
  const whole = field.integer ? ' entero' : '';
  return `${kind}${whole} entre ${thousands(minimum)} y ${thousands(maximum)}`;
}

function presence({ requiredIn, absentIn = [] }: Field): string {
  const parts = [
    ...(requiredIn.length > 0 ? [requiredIn.map(code).join(', ')] : []),
    ...(absentIn.length > 0 ? [`no debe estar en ${absentIn.map(code).join(', ')}`] : []),
  ];
  return parts.join('; ') || '–';
}

const code = (text: string) => `\`${text}\``;
