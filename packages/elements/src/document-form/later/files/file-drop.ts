/** What happens with files that are dragged over a form. */
export interface DropTarget {
  /** Whether a file could be opened now. */
  isReady(): boolean;
  over(isOver: boolean): void;
  dropped(files: readonly File[]): void;
}

/**
 * Hears the files that are dropped on an element. Beside it they are ignored: the browser would leave
 * the page to show the file, and what was typed would be gone.
 */
export class FileDrop {
  readonly #element: HTMLElement;
  readonly #target: DropTarget;
  readonly #listening = new AbortController();

  constructor(element: HTMLElement, target: DropTarget) {
    this.#element = element;
    this.#target = target;
    const { signal } = this.#listening;
    const page = element.ownerDocument;
    page.addEventListener('dragover', (event) => this.#onDrag(event), { signal });
    page.addEventListener('drop', (event) => this.#onDrop(event), { signal });
    element.addEventListener('dragleave', (event) => this.#onLeave(event), { signal });
  }

  disconnect(): void {
    this.#listening.abort();
  }

  #onDrag(event: DragEvent): void {
    if (!hasFiles(event) || event.defaultPrevented) return;
    event.preventDefault();
    const isMine = this.#isMine(event) && this.#target.isReady();
    if (event.dataTransfer) event.dataTransfer.dropEffect = isMine ? 'copy' : 'none';
    if (isMine) this.#target.over(true);
  }

  #onDrop(event: DragEvent): void {
    if (!hasFiles(event) || event.defaultPrevented) return;
    event.preventDefault();
    if (!this.#isMine(event) || !this.#target.isReady()) return;
    this.#target.over(false);
    this.#target.dropped([...(event.dataTransfer?.files ?? [])]);
  }

  /** Going from one box to the next is no leaving. */
  #onLeave({ relatedTarget }: DragEvent): void {
    if (relatedTarget instanceof Node && this.#element.contains(relatedTarget)) return;
    this.#target.over(false);
  }

  #isMine(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
