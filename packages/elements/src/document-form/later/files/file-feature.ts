import type { TemplateResult } from 'lit';
import type { Box } from '../../box-tree.ts';
import type { FormFeature } from '../../features.ts';
import type { Exporter } from '../../files.ts';
import type { FormController } from '../../form-controller.ts';
import type { Filler } from '../../record-loading.ts';
import { isUnanswered } from '../records/is-empty.ts';
import { checkNote } from './check.template.ts';
import { download, jsonOf } from './download.ts';
import { FileDrop } from './file-drop.ts';
import { copyButtons, filesPanel } from './files.template.ts';
import { OpenedFile } from './opened-file.ts';
import { type ReadFile, readFile } from './read-file.ts';
import { styles } from './styles.ts';
import { type FileTexts, fileTexts } from './texts.ts';

type Readable = Extract<ReadFile, { readonly ok: true }>;

/** Where the opening of a file stands. */
export type Opening =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly sentence: string }
  /** The form has answers: the person decides. */
  | { readonly state: 'asking'; readonly name: string; readonly read: Readable }
  | { readonly state: 'opened'; readonly file: OpenedFile };

/** Opens files that are chosen or dropped, marks what is to be checked, and saves copies. */
export class FileFeature implements FormFeature {
  readonly styles = styles;
  readonly form: FormController;
  opening: Opening = { state: 'idle' };
  /** A file is held over the form. */
  isOver = false;
  exportFailed = false;
  readonly #drop: FileDrop;

  constructor(form: FormController) {
    this.form = form;
    this.#drop = new FileDrop(form.element, {
      isReady: () => this.isReady,
      over: (isOver) => {
        this.isOver = isOver;
        form.update();
      },
      dropped: (files) => void this.choose(files),
    });
  }

  get texts(): FileTexts {
    return fileTexts(this.form);
  }

  get isReady(): boolean {
    return !this.form.isReadonly && !this.form.isLocked;
  }

  before(): TemplateResult | undefined {
    return this.form.isReadonly ? undefined : filesPanel(this);
  }

  after(): TemplateResult {
    return copyButtons(this);
  }

  atBox(box: Box): TemplateResult | undefined {
    return this.opening.state === 'opened' ? checkNote(this, this.opening.file, box) : undefined;
  }

  /** What somebody has written anew needs no check. */
  edited(box: Box): void {
    if (this.opening.state === 'opened') this.opening.file.edited(box);
  }

  loaded(by: Filler): void {
    if (by !== 'person') this.opening = { state: 'idle' };
  }

  disconnect(): void {
    this.#drop.disconnect();
  }

  async choose(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file || !this.isReady) return;
    if (files.length > 1) return this.#show({ state: 'refused', sentence: this.texts.onlyOne });
    const reading: Opening = { state: 'reading' };
    this.opening = reading;
    this.form.announce(this.texts.reading);
    const read = await readFile(this.form, file, this.texts);
    // Meanwhile another file may have been chosen, or the page may have set another record.
    if (this.opening !== reading) return;
    this.form.announce('');
    if (!read.ok) return this.#show({ state: 'refused', sentence: read.sentence });
    if (isUnanswered(this.form.root)) return this.open(file.name, read);
    await this.#show({ state: 'asking', name: file.name, read });
  }

  async open(name: string, read: Readable): Promise<void> {
    const file = new OpenedFile(name, this.form.record, read, this.form, this.texts);
    await this.#show({ state: 'opened', file });
  }

  /** The answers that the file would have replaced, or has replaced. */
  async keep(): Promise<void> {
    if (this.opening.state === 'opened') this.form.replace(this.opening.file.before);
    this.opening = { state: 'idle' };
    this.form.announce(this.texts.undone);
    await this.form.focusPanel('files-open');
  }

  async confirm(file: OpenedFile, box: Box): Promise<void> {
    const next = file.confirm(box);
    this.form.announce(file.checks.length > 0 ? '' : this.texts.allChecked);
    if (next) await this.form.focusBox(next);
    else await this.form.focusPanel('files');
  }

  saveCopy(): void {
    const { model, record } = this.form;
    download(model.document, 'json', jsonOf(record));
  }

  async saveAs({ format, export: write }: Exporter): Promise<void> {
    const { model, record } = this.form;
    try {
      this.exportFailed = false;
      download(model.document, format, await write(structuredClone(record)));
    } catch (error) {
      console.error(`The exporter «${format}» failed.`, error);
      this.exportFailed = true;
    }
    this.form.announce(this.exportFailed ? this.texts.exportFailed : '');
  }

  async #show(opening: Opening): Promise<void> {
    this.opening = opening;
    this.form.update();
    await this.form.focusPanel('files');
  }
}
