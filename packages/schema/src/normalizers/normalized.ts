/**
 * Why a literal could not be read. Each one is the code of an issue, with its sentence in every
 * message table; the answers that give it are told by the normalizer of the same name.
 */
export type Reason =
  | 'fecha-inexistente'
  | 'fecha-incompleta'
  | 'fecha-ilegible'
  | 'telefono-sin-indicativo'
  | 'telefono-varios'
  | 'telefono-ilegible'
  | 'correo-varios'
  | 'correo-ilegible';

/** What a person should look at again, although the literal could be read in one way only. */
export type Doubt = 'fecha-anio-dos-cifras';

/**
 * What became of something typed in a box: its `value` in the normal form of the record, or the
 * `reason` why it has none. `literal` is always the exact input, so that nothing typed is lost.
 *
 * `params` holds counts for the sentence of the reason, never a part of the literal: that may be
 * personal data.
 */
export type Normalized =
  | {
      readonly ok: true;
      readonly value: string;
      readonly literal: string;
      readonly doubts: readonly Doubt[];
    }
  | {
      readonly ok: false;
      readonly reason: Reason;
      readonly literal: string;
      readonly params: Readonly<Record<string, number>>;
    };

/** The answer for a literal that could be read. */
export function readAs(value: string, literal: string, doubts: readonly Doubt[] = []): Normalized {
  return { ok: true, value, literal, doubts };
}

/** The answer for a literal that could not be read. */
export function unreadable(
  reason: Reason,
  literal: string,
  params: Readonly<Record<string, number>> = {},
): Normalized {
  return { ok: false, reason, literal, params };
}
