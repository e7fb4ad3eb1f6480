/** What programs are told of the file; a text between quotation marks of JSON is one of YAML too. */
export function frontMatter(about: {
  readonly document: string;
  readonly edition: string;
  readonly lang: string;
  readonly title: string;
}): string {
  const { title, document, edition, lang } = about;
  const entries = Object.entries({ title, document, edition, lang });
  const lines = entries.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}
