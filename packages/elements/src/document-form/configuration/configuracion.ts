import type { Extension, ExtensionDefinition, HostConfig } from '@ficha-leccion/schema';

/**
 * What an entity says to its own form. One object an element, so that two entities can have a form
 * each on one page. Plain data but for extensions that were already made by `defineExtension`; a key
 * that is wrong is named on the console and left out, and the form works without it.
 */
export interface Configuracion extends Omit<HostConfig, 'extensions'> {
  /**
   * The language of its notice, purposes and boxes, as in `lang`: `en`, `arn`. Needed where it is not
   * that of the document (es-CO the ficha, es-PE the nota), so that a screen reader says them in their own.
   */
  readonly idioma?: string;
  /**
   * The entity that the record comes from, as the record holds it: `{ nombre, nit, codigoDivipola }`.
   * Where a document has a place for it, every record says so.
   */
  readonly entidad?: Readonly<Record<string, string>>;
  /** Suggestions where the person writes entity and area, for example `Alcaldía de Ejemplo - Archivo`. */
  readonly areas?: readonly string[];
  /** The treatment of the personal data that the form asks; without it nothing is said or recorded. */
  readonly tratamiento?: Tratamiento;
  /** The entity's own boxes: plain definitions, or what `defineExtension` made of them. */
  readonly extensions?: readonly (Extension | ExtensionDefinition<`x-${string}`>)[];
  /** Where the lesson is from: two boxes to write in (`true`), or a table to choose from. */
  readonly territorio?: boolean | readonly Lugar[];
  /**
   * Shows advisories of `review` while the form is filled in: what somebody should look at again. They
   * never stop a record. `off` has the codes that the entity does not want.
   */
  readonly avisos?: boolean;
}

/**
 * The consent to the treatment of personal data (Ley 1581 de 2012), which is not the question whether
 * the content may be shared. When it was given is stamped by the service that receives the record.
 */
export interface Tratamiento {
  /** The privacy notice; it stands before the first box. */
  readonly aviso: AvisoDePrivacidad;
  /**
   * `autorizacion` (art. 9): each purpose is asked with Sí or No, and a No stops nothing. `art10a`
   * (legal functions of a public entity), `art10b` (data of public nature): the notice informs, and
   * nothing is asked.
   */
  readonly base: 'autorizacion' | 'art10a' | 'art10b';
  /** What the data is for; needed for `autorizacion`, 30 at most. */
  readonly finalidades?: readonly Finalidad[];
}

export interface AvisoDePrivacidad {
  /** Plain text; an empty line begins a paragraph. */
  readonly texto: string;
  /** What the record says was shown, up to 100 characters: `2026-02`. */
  readonly version: string;
  /** Of the notice, 64 hexadecimal digits in lower case, for whoever keeps it as evidence. */
  readonly sha256?: string;
  /** Address of the entity's policy, `https://` or of the same site: `/politica`. */
  readonly politica?: string;
}

export interface Finalidad {
  /** Letters without accents, digits and `. _ : / -` between them; it must not change its meaning. */
  readonly codigo: string;
  /** What the person is asked, up to 1,000 characters. */
  readonly texto: string;
}

/** A place of a host's table. */
export interface Lugar {
  /** DIVIPOLA: two digits for a department, five for a municipality. */
  readonly codigo: string;
  readonly nombre: string;
}
