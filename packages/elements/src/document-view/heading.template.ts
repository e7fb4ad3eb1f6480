import { html, type TemplateResult } from 'lit';

/** A real heading of any level: the name of a tag cannot be a value of a template. */
export function headingTemplate(
  level: number,
  part: 'title' | 'section-title',
  text: string | TemplateResult,
): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part} class=${part}>${text}</h1>`;
    case 2:
      return html`<h2 part=${part} class=${part}>${text}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${part}>${text}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${part}>${text}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${part}>${text}</h5>`;
    default:
      return html`<h6 part=${part} class=${part}>${text}</h6>`;
  }
}
