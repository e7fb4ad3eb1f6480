/**
 * Blocks that documents have in common. A released version holds what they say today; whoever
 * changes one makes a new function of it, and `npm run generate` says so if it was forgotten.
 */
import { publishedOnlyAs, untilPublished, withheld } from './publication.ts';
import {
  affirmed,
  choice,
  civilDate,
  group,
  list,
  map,
  opaqueId,
  open,
  optional,
  sha256,
  text,
} from './words.ts';

/** Where a record was read from, what was doubtful in it, and what others had written beside it. */
export const procedencia = () =>
  withheld(
    group({
      formato: choice('docx', 'pdf', 'html', 'markdown', 'texto', 'formulario'),
      sha256: optional(sha256()),
      importadaEl: optional(civilDate()),
      avisos: optional(list(group({ codigo: opaqueId(), casilla: optional(text(500)) }), 200)),
      anotaciones: optional(list(group({ autor: optional(text(300)), texto: text(10_000) }), 100)),
    }),
  );

/** The decision to publish: never implied by the form's Sí, never without a person's reading. */
export const publicacion = () =>
  untilPublished(
    group({
      decision: publishedOnlyAs('autorizada', choice('autorizada', 'negada')),
      fecha: optional(civilDate()),
      rolOtorgante: optional(text(300)),
      revisionHumana: untilPublished(affirmed()),
    }),
  );

/** Ley 1712 de 2014: public, classified (art. 18) or reserved (art. 19). */
export const clasificacionInformacion = () =>
  untilPublished(publishedOnlyAs('publica', choice('publica', 'clasificada', 'reservada')));

/** What an entity adds to the document, each under a prefix of its own. */
export const extensiones = () =>
  optional(map('extensionPrefix', group({ version: text(50), campos: open() }), 20));
