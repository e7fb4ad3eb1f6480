/** What every story of a form is made of: an element, what its page gives it, and the page. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, unsafeStatic } from 'lit/static-html.js';
import type {
  Configuracion,
  Draft,
  FormRecord,
  ImportedRecord,
  RecordSubmitEvent,
  SubmissionAnswer,
} from '../../src/index.ts';
import { storeOf } from './draft-store.ts';
import { type HostPageName, hostPages } from './host-pages.ts';

export interface FormArgs {
  readonly page: HostPageName;
  readonly lang: string;
  readonly version: '1' | '2' | undefined;
  readonly headingLevel: number;
  readonly record: FormRecord | undefined;
  readonly profile: 'diligenciada' | 'borrador';
  readonly readonly: boolean;
  readonly disabled: boolean;
  readonly pasos: boolean;
  readonly fechaLimite: string;
  readonly bloqueadas: readonly string[] | null;
  readonly configuracion: Configuracion | undefined;
  /** The privacy notice of the page. */
  readonly aviso: string;
  /** What was saved before; none are kept without it. */
  readonly drafts: readonly Draft[] | undefined;
  /** What any file is read into; none are taken without it. */
  readonly imported: ImportedRecord | undefined;
  /** What the service of the story answers. */
  readonly answer: () => SubmissionAnswer | Promise<SubmissionAnswer>;
}

export type FormStory = StoryObj<FormArgs>;

export function formMeta(tag: 'ficha-leccion' | 'nota-conocimiento'): Meta<FormArgs> {
  return {
    component: tag,
    args: {
      page: 'light',
      lang: 'es',
      version: undefined,
      headingLevel: 2,
      record: undefined,
      profile: 'diligenciada',
      readonly: false,
      disabled: false,
      pasos: false,
      fechaLimite: '',
      bloqueadas: null,
      configuracion: undefined,
      aviso: '',
      drafts: undefined,
      imported: undefined,
      answer: () => ({ id: 'LA-2024-0001' }),
    },
    argTypes: {
      page: { control: 'select', options: Object.keys(hostPages) },
      lang: { control: 'inline-radio', options: ['es', 'en'] },
      profile: { control: 'inline-radio', options: ['diligenciada', 'borrador'] },
      drafts: { control: false },
      imported: { control: false },
      answer: { table: { disable: true } },
    },
    render: ({ page, answer, drafts, imported, aviso, version, ...given }) => {
      const draw = hostPages[page];
      return draw(html`
        <${unsafeStatic(tag)}
          lang=${given.lang}
          heading-level=${given.headingLevel}
          .version=${version ?? (tag === 'ficha-leccion' ? '2' : '1')}
          .record=${given.record}
          profile=${given.profile}
          ?readonly=${given.readonly}
          ?disabled=${given.disabled}
          ?pasos=${given.pasos}
          .fechaLimite=${given.fechaLimite}
          .bloqueadas=${given.bloqueadas}
          .configuracion=${given.configuracion}
          .draftKey=${drafts ? 'usuario-7' : ''}
          .draftStore=${drafts && storeOf(drafts)}
          ?archivos=${imported !== undefined}
          .importer=${imported && (async () => imported)}
          .exporters=${imported ? [word] : []}
          @record-submit=${(event: RecordSubmitEvent) => event.respondWith(answer())}
        >
          ${aviso ? html`<p slot="aviso" lang="es-CO">${aviso}</p>` : ''}
        </${unsafeStatic(tag)}>
      `);
    },
  };
}

const word = { label: 'Descargar en Word', format: 'docx', export: () => new Blob() };
