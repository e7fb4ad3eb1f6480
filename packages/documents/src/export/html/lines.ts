import { escaped } from '../xml-text.ts';

/** A text whose line feeds are breaks. */
export const lines = (text: string) => escaped(text).replaceAll('\n', '<br>');
