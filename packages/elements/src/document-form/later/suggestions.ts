/**
 * A text box with a table of the host beside it: an editable combobox (ARIA 1.2) that suggests, and
 * takes any other text as well. Where the table has codes, the box for the code is filled in.
 */
import type { BoxModel } from '@ficha-leccion/schema';
import type { Box, GroupBox, ScalarBox } from '../box-tree.ts';
import { checkedConfiguration } from '../configuration/check-configuration.ts';
import type { FormFeature } from '../features.ts';
import type { FormController } from '../form-controller.ts';
import { comboboxTemplate } from './suggestions/combobox.template.ts';
import { Combobox } from './suggestions/combobox.ts';
import { styles } from './suggestions/styles.ts';
import { Table } from './suggestions/table.ts';

export function create(form: FormController): FormFeature {
  const { areas = [], territorio } = checkedConfiguration(form.configuracion).configuracion;
  const tables: { readonly [Role in NonNullable<BoxModel['role']>]?: Table } = {
    'entity-and-area': new Table(areas.map((nombre) => ({ nombre }))),
    'place-name': new Table(Array.isArray(territorio) ? territorio : []),
  };
  let comboboxes = new Map<Box, Combobox>();

  const comboboxOf = (box: ScalarBox): Combobox | undefined => {
    const { role } = box.model;
    const table = role && tables[role];
    // A text of several lines was written elsewhere, and needs its text area.
    if (!table || table.size === 0 || box.text.includes('\n')) return undefined;
    const made = comboboxes.get(box) ?? new Combobox(form, box, codeBeside(form.root, box), table);
    comboboxes.set(box, made);
    return made;
  };

  const closeAll = () => {
    for (const combobox of comboboxes.values()) combobox.close();
  };

  return {
    styles,
    control(box, state) {
      const combobox = comboboxOf(box);
      return combobox && comboboxTemplate(form, combobox, state);
    },
    loaded() {
      closeAll();
      comboboxes = new Map();
    },
    disconnect: closeAll,
  };
}

/** The box for the code of what a box names: it stands in the same group. */
function codeBeside(group: GroupBox, box: Box): ScalarBox | undefined {
  for (const member of group.boxes) {
    if (member === box) return group.boxes.filter(isCode)[0];
    const found = member.kind === 'group' ? codeBeside(member, box) : undefined;
    if (found) return found;
  }
  return undefined;
}

function isCode(box: Box): box is ScalarBox {
  return box.kind === 'scalar' && box.model.role === 'place-code';
}
