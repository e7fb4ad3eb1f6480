import type { Configuracion, FormRecord } from '../../src/index.ts';

/** What a form tells its stories with. */
export interface FormSubject {
  /** A record that can be sent. */
  readonly complete: FormRecord;
  /** The same without the answer of one obligatory text box. */
  readonly incomplete: FormRecord;
  /** The name of that box. */
  readonly lacking: string;
  /** A text box that is always there, and how a file or service may name it. */
  readonly text: { readonly label: RegExp; readonly pointer: string };
  /** What its entity adds. */
  readonly configuracion: Configuracion;
  /** A box of what it adds. */
  readonly added: RegExp;
}
