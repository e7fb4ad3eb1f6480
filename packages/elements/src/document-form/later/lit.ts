/**
 * Stands in for Lit in the built files of `later/`, which import nothing: what a template is made of
 * is plain data, and the form that draws it brings Lit.
 */
import type { TemplateResult } from 'lit';

export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult =>
  ({ _$litType$: 1, strings, values }) as TemplateResult;

export const nothing = Symbol.for('lit-nothing');
