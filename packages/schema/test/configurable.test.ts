/** The hidden boxes that a host may bring onto the form. */
import { expect, test } from 'vitest';
import { catalogue, configurable, definitionOf } from '../src/index.ts';

const documents = catalogue.map(({ document, version }) => definitionOf(document, version));

test.each(documents.map((each) => [each.formModel.identifier, each] as const))(
  '%s: every hidden box with a role can be asked for, and no other',
  (_, { formModel, fields }) => {
    const boxes = configurable[`${formModel.document}/${formModel.version}`] ?? [];
    const hidden = fields.filter(({ hidden, role }) => hidden !== undefined && role !== undefined);
    const found: string[] = [];
    const visit = (box: object): void => {
      const {
        role,
        boxes = [],
        item,
      } = box as {
        readonly role?: string;
        readonly boxes?: readonly object[];
        readonly item?: object;
      };
      if (role) found.push(role);
      for (const inner of item ? [item] : boxes) visit(inner);
    };
    for (const box of boxes) visit(box);
    expect(found.sort()).toEqual(hidden.map(({ role }) => role).sort());
    expect(JSON.stringify(boxes)).not.toMatch(/"(?:hidden|asked|pattern)"/);
  },
);
