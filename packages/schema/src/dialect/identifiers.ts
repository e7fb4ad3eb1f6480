/** The one base of every identifier. An identifier is an opaque name: it is compared, never fetched. */
export const IDENTIFIER_BASE = 'https://unpkg.com/@ficha-leccion/schema/json-schema/';

/** The identifier a record of this document and version carries in `$schema`. */
export function identifierOf<const Document extends string, const Version extends string>(
  document: Document,
  version: Version,
) {
  return `${IDENTIFIER_BASE}${document}/${version}.json` as const;
}

/** The identifier of one profile's JSON Schema (`draft-07` for the older dialect). */
export function profileIdentifier(
  document: string,
  version: string,
  profile: string,
  draft: '2020-12' | 'draft-07' = '2020-12',
): string {
  const suffix = draft === 'draft-07' ? '.draft-07.json' : '.json';
  return `${IDENTIFIER_BASE}${document}/${version}/${profile}${suffix}`;
}

/** Which document and version an identifier of ours names, known or not. */
export function parseIdentifier(
  identifier: string,
): { readonly document: string; readonly version: string } | undefined {
  if (!identifier.startsWith(IDENTIFIER_BASE)) return undefined;
  const name = /^([a-z0-9-]+)\/((?:0|[1-9][0-9]*)\.(?:0|[1-9][0-9]*))\.json$/.exec(
    identifier.slice(IDENTIFIER_BASE.length),
  );
  const [, document, version] = name ?? [];
  return document && version ? { document, version } : undefined;
}
