/** Tabs of one browser talk to each other: which forms are open, and when drafts are cleared. */
import type { Draft, DraftFilter } from '../../draft.ts';

const CHANNEL = 'ficha-leccion-borradores';

/** How long an open tab may take to answer; a closed one never does. */
const PATIENCE = 200;

type Message =
  | { readonly what: 'who'; readonly filter: DraftFilter }
  | { readonly what: 'here'; readonly id: string }
  | { readonly what: 'cleared'; readonly filter: DraftFilter };

export function tellCleared(filter: DraftFilter): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ what: 'cleared', filter } satisfies Message);
  channel.close();
}

/** One open form among the others of the same document and key. */
export class OtherTabs {
  readonly #channel = new BroadcastChannel(CHANNEL);
  readonly #place: Pick<Draft, 'document' | 'key'>;
  readonly #answers = new Set<string>();

  constructor(
    place: Pick<Draft, 'document' | 'key'>,
    own: Pick<Draft, 'id'>,
    onCleared: () => void,
  ) {
    this.#place = place;
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.what === 'here') this.#answers.add(data.id);
      else if (!this.#isMeant(data.filter)) return;
      else if (data.what === 'cleared') onCleared();
      else this.#tell({ what: 'here', id: own.id });
    };
  }

  /** The ids under which other open forms keep their drafts. */
  async open(): Promise<ReadonlySet<string>> {
    this.#answers.clear();
    this.#tell({ what: 'who', filter: this.#place });
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
    return this.#answers;
  }

  close(): void {
    this.#channel.close();
  }

  #tell(message: Message): void {
    this.#channel.postMessage(message);
  }

  #isMeant({ document, key }: DraftFilter): boolean {
    const place = this.#place;
    return (document ?? place.document) === place.document && (key ?? place.key) === place.key;
  }
}
