import type { Collected } from '../record/collected.ts';
import { setAt } from '../record/set-at.ts';

const WHOLE = '/entidadYArea';
const ENTITY = '/entidad/nombre';
const AREA = '/area';

/** With one of these begins the name of a part of an entity, in Colombia. */
const HEAD =
  '(?:Secretar[ií]a|Subsecretar[ií]a|Oficina|Direcci[oó]n|Subdirecci[oó]n|[AÁ]rea|Grupo|Coordinaci[oó]n|Divisi[oó]n|Dependencia|Despacho|Gerencia|Subgerencia|Unidad|Jefatura|Vicerrector[ií]a|Facultad|Departamento(?! (?:Administrativo|de )))';

/** A line feed, a dash or a bar between blanks, or a comma. */
const PARTED = new RegExp(
  `^([^]*?)(?:\\s*\\n\\s*|\\s+[-–—|/]\\s+|\\s*[,;]\\s+)(${HEAD}(?!\\p{L})[^]*)$`,
  'iu',
);

/** Nothing between: the head word has its capital, and no word before it that leads to it. */
const RUN_ON = new RegExp(
  `^([^\\n]*?(?<!(?:^|\\s)(?:y|e|o|de|del|la|el|las|los|en|para|con|a|al|su)))\\s(${HEAD}(?!\\p{L})[^\\n]*)$`,
  'u',
);

/** What is longer is no name. */
const LONGEST = 500;
const LONGEST_NAME = 300;

/** What looks like two names, whichever they are. */
const TWO_PARTS = /\S(?:\s*\n\s*|\s+[-–—|/]\s+)\S/;

/**
 * Reads entity and area out of the one box that the paper has for both, only where the second part
 * begins like the name of an area. The box itself keeps what was written.
 */
export function entityAndArea({ record, fields, warnings }: Collected): void {
  const written = fields.find(({ pointer }) => pointer === WHOLE)?.value;
  if (typeof written !== 'string' || written.length > LONGEST) return;
  const [, entity, area] = PARTED.exec(written) ?? RUN_ON.exec(written) ?? [];
  if (entity && area && entity.length <= LONGEST_NAME && area.length <= LONGEST_NAME) {
    setAt(record, ENTITY, entity.trim().replaceAll('\n', ' '));
    setAt(record, AREA, area.trim().replaceAll('\n', ' '));
  } else if (TWO_PARTS.test(written)) {
    warnings.push({ code: 'separacion-dudosa', pointer: WHOLE });
  }
}
