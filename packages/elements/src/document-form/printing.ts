/** The controls of text; nothing of them can be scrolled on paper. */
const TEXTS = '.box > textarea, .box > input:not([type=checkbox])';

/** While the page is printed each text stands for its control, and only then: nothing is held twice. */
export class Printing {
  readonly #element: HTMLElement;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  connect(): void {
    addEventListener('beforeprint', this.#show);
    addEventListener('afterprint', this.#hide);
  }

  disconnect(): void {
    removeEventListener('beforeprint', this.#show);
    removeEventListener('afterprint', this.#hide);
  }

  readonly #show = (): void => {
    this.#hide();
    for (const control of this.#all<HTMLInputElement | HTMLTextAreaElement>(TEXTS)) {
      const text = document.createElement('div');
      text.className = 'printed';
      text.ariaHidden = 'true';
      text.textContent = control.value;
      control.before(text);
    }
  };

  readonly #hide = (): void => {
    for (const text of this.#all('.printed')) text.remove();
  };

  #all<Found extends Element>(selector: string): NodeListOf<Found> | [] {
    return this.#element.shadowRoot?.querySelectorAll<Found>(selector) ?? [];
  }
}
