import { type FormModel, isObject, parseIdentifier, type Sharing } from '@ficha-leccion/schema';
import type { FormRecord } from '../events.ts';

/** What a view is made of: the form model of one version, and where it says who may read it. */
export interface ViewVersion {
  readonly model: FormModel;
  readonly sharing: Sharing;
}

/** By the value of the `version` attribute, the oldest first; the newest is the default. */
export type ViewVersions = Readonly<Record<string, ViewVersion>>;

/** What there is to show of what the host gave, or why nothing can be shown. */
export type Reading =
  | {
      readonly readable: true;
      readonly record: FormRecord;
      readonly version: ViewVersion;
      /** A newer minor only adds boxes that may stay empty: the others are shown. */
      readonly isNewer: boolean;
    }
  | { readonly readable: false; readonly reason: 'noRecord' | 'otherDocument' | 'otherVersion' };

/** The record itself says by which version it is read. */
export function read(given: unknown, versions: ViewVersions): Reading {
  if (!isObject(given)) return { readable: false, reason: 'noRecord' };
  const named = typeof given.$schema === 'string' ? parseIdentifier(given.$schema) : undefined;
  const ofDocument = Object.values(versions).filter(
    ({ model }) => model.document === named?.document,
  );
  if (!named || ofDocument.length === 0) return { readable: false, reason: 'otherDocument' };
  const [major, minor] = numbersOf(named.version);
  const version = ofDocument.find(({ model }) => numbersOf(model.version)[0] === major);
  if (!version) return { readable: false, reason: 'otherVersion' };
  const isNewer = minor > numbersOf(version.model.version)[1];
  return { readable: true, record: given, version, isNewer };
}

function numbersOf(version: string): readonly [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
}
