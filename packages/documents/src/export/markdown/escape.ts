/** Signs that mean something to Markdown wherever they stand. */
const SIGNS = /[\\`*_[\]<>&#|~]/g;

/** Signs that mean something at the beginning of a line: of a list, an underline, a number. */
const AT_START = /^(?=[-+=:])|(?<=^[0-9]{1,9})(?=[.)])/;

/** A text after something else in its line. */
export const escapedText = (text: string) => text.replace(SIGNS, '\\$&');

/** A line of text in which no sign is taken for one of Markdown. */
export const escapedLine = (line: string) => escapedText(line).replace(AT_START, '\\');

/** Lines of one paragraph: a backslash at the end of a line breaks it, and alone leaves it blank. */
export const brokenLines = (text: string, indent = '') =>
  text.split('\n').map(escapedLine).join(`\\\n${indent}`);
