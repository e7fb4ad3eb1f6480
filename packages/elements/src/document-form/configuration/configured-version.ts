import {
  type BoxModel,
  type BoxRole,
  configurable,
  type Extension,
  type FormSection,
  type GroupModel,
} from '@ficha-leccion/schema';
import type { FormVersion } from '../form-version.ts';
import { ofRole } from './box-roles.ts';
import { checkedConfiguration } from './check-configuration.ts';
import type { Configuracion } from './configuracion.ts';
import { configuredValidator } from './configured-validator.ts';
import { consentSection } from './consent.ts';
import { entityBox, territorySection } from './entity.ts';
import { definedExtensions, extensionSection } from './extension-boxes.ts';
import { faultsOfFixed } from './fixed-values.ts';
import { type OwnWords, ownWords } from './own-words.ts';

export interface Configured {
  readonly version: FormVersion;
  /** What of the configuration is left out, and why: `tratamiento.base: expected one of …`. */
  readonly problems: readonly string[];
  /** A notice was to come before personal data is asked, and cannot be shown as it was given. */
  readonly isNoticeLost: boolean;
}

/** What a configuration may add to a form. */
interface Added {
  readonly before?: FormSection;
  /** Of no section: nobody fills it in. */
  readonly hidden?: BoxModel;
  readonly after?: FormSection;
}

/** The version of a document as one entity fills it in: with its notice, its boxes, its checks. */
export function configuredVersion(version: FormVersion, given: unknown): Configured {
  const { configuracion, problems: wrong } = checkedConfiguration(given);
  const problems = [...wrong];
  const { document, version: number } = version.model;
  const places = configurable[`${document}/${number}`] ?? [];
  const extensions = definedExtensions(configuracion.extensions ?? [], problems);
  const { tratamiento } = (given ?? {}) as { readonly tratamiento?: unknown };
  let isNoticeLost = tratamiento !== undefined && configuracion.tratamiento === undefined;
  const own = ownWords(configuracion.idioma, version.model.lang);
  const added = partsOf(configuracion, extensions, own).flatMap(({ key, role, add }) => {
    const group = ofRole(places, role) as GroupModel | undefined;
    const made = group && add(group);
    const faults = made ? faultsOfFixed(version, made.hidden ?? made.before?.boxes[0]) : [NO_PLACE];
    problems.push(...faults.map((fault) => `${key}: ${fault}`));
    if (role === 'consent' && made && faults.length > 0) isNoticeLost = true;
    return made && faults.length === 0 ? [made] : [];
  });
  return { version: withParts(version, added, places, extensions), problems, isNoticeLost };
}

const NO_PLACE = 'this document, in this version, has no place for it';

interface Part {
  readonly key: keyof Configuracion;
  readonly role: BoxRole;
  readonly add: (group: GroupModel) => Added;
}

/** The parts that a configuration asks for, in their order on screen. */
function partsOf(
  { tratamiento, entidad, territorio }: Configuracion,
  extensions: readonly Extension[],
  own: OwnWords,
): readonly Part[] {
  const parts: (Part | false | undefined)[] = [
    tratamiento && {
      key: 'tratamiento',
      role: 'consent',
      add: (group) => ({ before: consentSection(group, tratamiento, own) }),
    },
    entidad && {
      key: 'entidad',
      role: 'entity',
      add: (group) => ({ hidden: entityBox(group, entidad) }),
    },
    territorio !== undefined &&
      territorio !== false && {
        key: 'territorio',
        role: 'territory',
        add: (group) => ({ after: territorySection(group) }),
      },
    extensions.length > 0 && {
      key: 'extensions',
      role: 'extensions',
      add: (group) => ({ after: extensionSection(group, extensions, own) }),
    },
  ];
  return parts.filter((part) => typeof part === 'object');
}

function withParts(
  version: FormVersion,
  added: readonly Added[],
  places: readonly BoxModel[],
  extensions: readonly Extension[],
): FormVersion {
  const { model, validator } = version;
  const [first, ...others] = model.sections;
  const hidden = added.flatMap((each) => each.hidden ?? []);
  const sections = [
    ...added.flatMap((each) => each.before ?? []),
    ...(first ? [{ ...first, boxes: [...first.boxes, ...hidden] }] : []),
    ...others,
    ...added.flatMap((each) => each.after ?? []),
  ];
  return {
    ...version,
    model: { ...model, sections },
    validator: configuredValidator(validator, places, extensions),
  };
}
