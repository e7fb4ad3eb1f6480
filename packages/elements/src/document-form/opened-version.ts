import { Wording } from '../languages/wording.ts';
import type { Configuracion } from './configuration/configuracion.ts';
import { configured } from './configured.ts';
import type { FormElement } from './form-element.ts';
import { type FormVersion, newestOf } from './form-version.ts';
import { esCOTexts, type InterfaceTexts } from './interface-texts.ts';

/** Who works with the version that is open. */
interface Reader {
  /** Other boxes stand in it. */
  opened(): void;
  /** The same is said in other words. */
  spoken(): void;
}

/** The version that a page asks for, as the entity has configured it, in the words asked for. */
export class OpenedVersion {
  texts: InterfaceTexts = esCOTexts;
  current: FormVersion;
  configuracion: Configuracion | null | undefined;
  /** Pending while the code for a configuration loads. */
  configuring: Promise<void> | undefined;
  readonly wording: Wording<InterfaceTexts>;
  readonly #element: FormElement;
  readonly #reader: Reader;
  /** In the words of the document. */
  #spanish: FormVersion;
  #asked: string;
  #given: FormElement['configuracion'];
  /** What was asked for last, in letters. */
  #said = '';

  constructor(element: FormElement, reader: Reader) {
    this.#element = element;
    this.#reader = reader;
    this.#asked = element.version;
    this.#spanish = this.#versionAsked();
    this.current = this.#spanish;
    this.wording = new Wording('formTexts', element.languages, () => {
      this.#word();
      reader.spoken();
    });
  }

  follow(element: FormElement): void {
    const { version, configuracion } = element;
    if (version !== this.#asked || configuracion !== this.#given) {
      this.#asked = version;
      this.#given = configuracion;
      // Templates of frameworks make the same object anew at every draw.
      const said = version + JSON.stringify(configuracion);
      if (said !== this.#said) {
        this.#said = said;
        this.configuracion = configuracion;
        this.#configure();
      }
    }
    this.wording.follow(element);
  }

  #configure(): void {
    const asked = this.#versionAsked();
    const opened = configured(asked, this.configuracion, this.#element.localName, this.texts);
    this.configuring = undefined;
    if (!(opened instanceof Promise)) {
      this.#open(opened);
      return;
    }
    this.#open(asked);
    const configuring = opened.then((version) => {
      // The host may have asked for something else meanwhile.
      if (this.configuring !== configuring) return;
      this.configuring = undefined;
      this.#open(version);
    });
    this.configuring = configuring;
  }

  #open(version: FormVersion): void {
    this.#spanish = version;
    this.#word();
    this.#reader.opened();
  }

  /** A version that the document does not have is said on the console; the form stays usable. */
  #versionAsked(): FormVersion {
    const { versions, localName } = this.#element;
    const isKnown = Object.hasOwn(versions, this.#asked);
    if (!isKnown) {
      const known = Object.keys(versions).join(', ');
      console.error(`<${localName}>: no version «${this.#asked}» (it has: ${known}).`);
    }
    return versions[isKnown ? this.#asked : newestOf(versions)] as FormVersion;
  }

  /** Takes up the words that are there by now. */
  #word(): void {
    const { model, messages } = this.#spanish;
    const worded = this.wording.of({ model, messages, texts: esCOTexts });
    this.texts = worded.texts;
    this.current = { ...this.#spanish, ...worded };
  }
}
