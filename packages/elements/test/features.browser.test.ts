/** The parts of a form that load later, on a toy table of them. */
import { html } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { type FeatureModule, Features, type FormFeature } from '../src/document-form/features.ts';
import type { FormController } from '../src/document-form/form-controller.ts';
import type { FormElement } from '../src/document-form/form-element.ts';

const updates: string[] = [];
const form = { update: () => updates.push('update'), adopt: () => {} } as unknown as FormController;
const element = document.createElement('div') as unknown as FormElement;

afterEach(() => {
  element.remove();
  element.removeAttribute('part');
});

function features(feature: FormFeature, load?: () => Promise<FeatureModule>): Features {
  return new Features(form, {
    part: {
      asked: (asking) => asking.getAttribute('part'),
      load: load ?? (() => Promise.resolve({ create: () => feature })),
    },
  });
}

test('a part loads when it is asked for, and is let go when it is asked for no longer', async () => {
  const told: string[] = [];
  const parts = features({
    before: () => html`<p>Antes</p>`,
    loaded: () => told.push('loaded'),
    disconnect: () => told.push('disconnect'),
  });
  document.body.append(element);
  parts.follow(element);
  await parts.loading;
  expect(parts.templates('before')).toEqual([]);

  element.setAttribute('part', 'uno');
  parts.follow(element);
  parts.follow(element);
  await parts.loading;
  expect(parts.templates('before')).toHaveLength(1);
  expect(parts.templates('after')).toEqual([]);
  parts.loaded('page', {});

  element.remove();
  parts.follow(element);
  expect(parts.templates('before')).toEqual([]);
  expect(told).toEqual(['loaded', 'disconnect']);
});

test('a part that is asked for otherwise is made anew', async () => {
  const told: string[] = [];
  const parts = features({ disconnect: () => told.push('disconnect') });
  document.body.append(element);
  for (const asked of ['uno', 'uno', 'dos']) {
    element.setAttribute('part', asked);
    parts.follow(element);
    await parts.loading;
  }
  expect(told).toEqual(['disconnect']);
});

test('a part that is let go while it loads is never made', async () => {
  const parts = features({ before: () => html`<p>Antes</p>` });
  document.body.append(element);
  element.setAttribute('part', 'uno');
  parts.follow(element);
  element.removeAttribute('part');
  parts.follow(element);
  await parts.loading;
  expect(parts.templates('before')).toEqual([]);
});

test('a part that cannot be loaded leaves the form as it is', async () => {
  const parts = features({}, () => Promise.reject(new Error('sin red')));
  document.body.append(element);
  element.setAttribute('part', 'uno');
  parts.follow(element);
  await expect(parts.loading).resolves.toBeUndefined();
  expect(parts.templates('before')).toEqual([]);
});
