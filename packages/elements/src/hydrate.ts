/**
 * For pages on which @lit-labs/ssr drew the elements: import it before any element. They then go on
 * with what stands there, and with what was typed into it meanwhile.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { hydration } from './document-form/hydration.ts';
import { keepTyped } from './document-form/keep-typed.ts';

hydration.keepTyped = keepTyped;
