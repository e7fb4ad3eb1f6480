/** What editions say of the paper is about boxes that there are. */
import { type BoxModel, definitions, type FormSection } from '@ficha-leccion/schema';
import { describe, expect, it } from 'vitest';
import { type ReadableDocument, readableDocuments } from '../src/documents.ts';
import { Labels } from '../src/layout/labels.ts';
import { paperBoxes } from '../src/layout/paper-box.ts';

describe.each(readableDocuments)('$key', ({ key, form, editions }) => {
  const document = key.replace(/v[0-9]+$/, '');
  const versions = Object.entries(definitions).filter(([name]) => name.startsWith(document));
  const templates = versions.flatMap(([, { fields }]) => fields.map(({ template }) => template));

  it('is the newest version of its document', () => {
    expect(versions.at(-1)?.[0]).toBe(key);
  });

  it('names boxes of its fields in every edition', () => {
    for (const edition of editions) {
      const { labels, rows, wordings = {}, outline = [] } = edition;
      const { editionBox, printedBoxes = [], pairedNames = [], preamble } = edition;
      const named = [labels, rows, wordings].flatMap(Object.keys);
      const parts = outline.flatMap(({ box, listBox, entries, headingBox }) =>
        [box, listBox, entries?.list, entries?.notes.list, headingBox].filter(
          (pointer) => pointer !== undefined,
        ),
      );
      const read = [editionBox, ...printedBoxes.map(({ box }) => box)].filter(
        (pointer) => pointer !== undefined,
      );
      const pairs = pairedNames.flatMap(({ box, first, second }) => [box, first, second]);
      const above = preamble ? [preamble.number.box, preamble.type, preamble.title] : [];
      expect(templates).toEqual(
        expect.arrayContaining([...named, ...parts, ...read, ...pairs, ...above]),
      );
    }
  });

  it('finds each box by each of its wordings, and no other box', () => {
    const boxes = paperBoxes(form, editions);
    const labels = new Labels(boxes);
    for (const box of boxes) {
      for (const wording of [...box.labels, ...box.wordings]) {
        expect([wording, labels.at(wording)?.box.template]).toEqual([wording, box.template]);
      }
    }
  });
});

it('expects all boxes of the ficha on its copies, but none that came later', () => {
  const { form, editions } = readableDocuments[0] as ReadableDocument;
  const [section, ...others] = form.sections as [FormSection];
  const later = { ...section.boxes[0], template: '/casillaPosterior' } as BoxModel;
  const sections = [{ ...section, boxes: [...section.boxes, later] }, ...others];
  const unexpected = paperBoxes({ ...form, sections }, editions).filter((box) => !box.isOnPaper);
  expect(unexpected.map(({ template }) => template)).toEqual(['/casillaPosterior']);
});
