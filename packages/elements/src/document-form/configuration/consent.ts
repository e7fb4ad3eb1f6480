/** The section that informs of the treatment of personal data, and asks for it where it must. */
import type { BoxModel, FormSection, GroupModel, ListModel } from '@ficha-leccion/schema';
import { ofRole } from './box-roles.ts';
import type { Tratamiento } from './configuracion.ts';
import type { OwnWords } from './own-words.ts';

export function consentSection(
  model: GroupModel,
  treatment: Tratamiento,
  own: OwnWords,
): FormSection {
  const { aviso, base, finalidades = [] } = treatment;
  const purposes = ofRole(model.boxes, 'consent-purposes') as ListModel;
  const group: GroupModel = {
    ...model,
    boxes: base === 'autorizacion' ? [askedOneByOne(purposes, finalidades, own)] : [],
    bare: true,
    always: true,
    fixed: {
      ...writtenByForm(model),
      ...fixed(model, 'consent-basis', base),
      ...fixed(model, 'notice-version', aviso.version),
      ...(aviso.sha256 && fixed(model, 'notice-digest', aviso.sha256)),
    },
  };
  const section: FormSection = {
    name: model.name,
    title: model.label,
    paragraphs: [
      ...aviso.texto.split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
      ...(aviso.politica ? [{ href: aviso.politica }] : []),
    ].filter(Boolean),
    boxes: [group],
  };
  return own(section, 'paragraphs');
}

/** Each purpose has its own answer, and none of them is chosen beforehand. */
function askedOneByOne(
  list: ListModel,
  purposes: NonNullable<Tratamiento['finalidades']>,
  own: OwnWords,
): ListModel {
  const item = list.item as GroupModel;
  const isKnown = ({ role }: BoxModel) => role === 'purpose-code' || role === 'purpose-text';
  return {
    ...list,
    entries: purposes.map(({ codigo, texto }) => ({
      ...item,
      always: true,
      fixed: { ...fixed(item, 'purpose-code', codigo), ...fixed(item, 'purpose-text', texto) },
      boxes: item.boxes
        .filter((box) => !isKnown(box))
        .map((box) =>
          own(
            { ...box, label: texto, shortLabel: texto.replace(/\.$/, '') },
            'label',
            'shortLabel',
          ),
        ),
    })),
  };
}

function fixed({ boxes }: GroupModel, role: BoxModel['role'], value: string) {
  return { [ofRole(boxes, role).name]: value };
}

function writtenByForm({ boxes }: GroupModel): Record<string, string> {
  return Object.fromEntries(boxes.flatMap(({ name, onForm }) => (onForm ? [[name, onForm]] : [])));
}
