/** Every place of a view where a text of strangers can stand. */
import type { DocumentViewElement } from '../../src/index.ts';
import { filledWith } from '../filled-with.ts';
import { ownTexts, type Place } from './form-places.ts';

const setRecord = (view: DocumentViewElement, json: string) => {
  view.record = JSON.parse(json);
};

const setTexts = (view: DocumentViewElement, json: string) => {
  const { texts, record } = JSON.parse(json);
  Object.assign(view, { texts, record });
};

export const viewPlaces: Readonly<Record<string, Place<DocumentViewElement>>> = {
  'boxes of a record': { given: filledWith, show: setRecord },
  'keys of a record': {
    given: (text, { identifier }) => ({
      $schema: identifier,
      ...Object.fromEntries([[text, text]]),
    }),
    show: setRecord,
    shown: () => undefined,
  },
  'what is no record': { given: (text) => text, show: setRecord, shown: () => undefined },
  'name of the version': {
    given: ($schema) => ({ $schema }),
    show: setRecord,
    shown: () => undefined,
  },
  'own texts': {
    given: (text, model) => ({
      texts: ownTexts(text, model),
      record: { $schema: model.identifier },
    }),
    show: setTexts,
  },
  'own texts on a blank form': {
    attributes: { blank: '' },
    given: (text, model) => ({ texts: ownTexts(text, model) }),
    show: setTexts,
  },
};
