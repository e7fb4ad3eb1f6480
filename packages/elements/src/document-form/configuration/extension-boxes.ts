/** The boxes that an entity adds to a document. */
import {
  type BoxModel,
  defineExtension,
  type Extension,
  ExtensionError,
  type FormSection,
  type GroupModel,
  pointerTo,
} from '@ficha-leccion/schema';
import type { Configuracion } from './configuracion.ts';
import { type OwnWords, ownBox } from './own-words.ts';

type Given = NonNullable<Configuracion['extensions']>;

/** Makes extensions of plain definitions; what cannot be one is said, and left out. */
export function definedExtensions(given: Given, problems: string[]): readonly Extension[] {
  const defined = new Map<string, Extension>();
  for (const [index, each] of given.entries()) {
    try {
      const extension = 'issuesOf' in each ? each : defineExtension(each);
      if (defined.has(extension.prefix)) {
        problems.push(`extensions[${index}]: «${extension.prefix}» is there already`);
      }
      defined.set(extension.prefix, extension);
    } catch (error) {
      if (!(error instanceof ExtensionError || error instanceof TypeError)) throw error;
      problems.push(`extensions[${index}]: ${error.message}`);
    }
  }
  return [...defined.values()];
}

/** Whose data an answer is, its own box says. */
const CLASS = 'none';

/** One section for all of them, each extension with a title of its own where there are several. */
export function extensionSection(
  model: GroupModel,
  extensions: readonly Extension[],
  own: OwnWords,
): FormSection {
  const [only] = extensions.length === 1 ? extensions : [];
  const boxes = extensions.map((extension) => entryOf(model, extension, extension === only, own));
  const section: FormSection = {
    name: model.name,
    title: only?.title ?? model.label,
    boxes: [
      { ...model, personalData: CLASS, requiredIn: requiredInAnyOf(boxes), bare: true, boxes },
    ],
  };
  return only?.title ? own(section, 'title') : section;
}

function entryOf(
  { label, template }: GroupModel,
  { prefix, version, title = label, form }: Extension,
  isOnly: boolean,
  own: OwnWords,
): GroupModel {
  const place = pointerTo(template, prefix);
  const group = { kind: 'group', label: title, shortLabel: title, personalData: CLASS } as const;
  const requiredIn = requiredInAnyOf(form);
  const entry: GroupModel = {
    ...group,
    name: prefix,
    template: place,
    requiredIn,
    fixed: { version },
    ...(isOnly && { bare: true }),
    boxes: [
      {
        ...group,
        name: 'campos',
        template: pointerTo(place, 'campos'),
        requiredIn,
        bare: true,
        boxes: form.map((box) => ownBox(box, own)),
      },
    ],
  };
  return title === label ? entry : own(entry, 'label', 'shortLabel');
}

/** An extension that asks for an answer is asked for as a whole. */
function requiredInAnyOf(boxes: readonly BoxModel[]): BoxModel['requiredIn'] {
  return boxes.find(({ requiredIn }) => requiredIn.length > 0)?.requiredIn ?? [];
}
