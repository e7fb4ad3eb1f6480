/** One version of one document. Its folder is `src/<document>/v<major>/`. */
export interface CatalogueEntry {
  readonly document: string;
  /** MAJOR.MINOR: a minor only adds optional boxes. */
  readonly version: `${number}.${number}`;
  readonly profiles: readonly Profile[];
}

/** `borrador` may be stored; `diligenciada` is complete and may be submitted; `publicable` may be published. */
export type Profile = 'borrador' | 'diligenciada' | 'publicable';

/** The only list of documents: everything else loops over it. */
export const catalogue = [
  { document: 'ficha-leccion', version: '1.0', profiles: ['borrador', 'diligenciada'] },
  {
    document: 'ficha-leccion',
    version: '2.0',
    profiles: ['borrador', 'diligenciada', 'publicable'],
  },
  {
    document: 'nota-conocimiento',
    version: '1.0',
    profiles: ['borrador', 'diligenciada', 'publicable'],
  },
] as const satisfies readonly CatalogueEntry[];
