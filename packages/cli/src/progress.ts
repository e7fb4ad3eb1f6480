import type { SingleBar } from 'cli-progress';
import type { Language } from './languages/language.ts';

/** Work that takes less needs no bar. */
const QUIET_MILLISECONDS = 1000;

/** What is counted. */
type Unit = 'bytes' | 'files';

type Screen = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/**
 * How far the reading is: share, rate and time left, in the last line of a terminal. It is taken
 * away whenever something else is written there, and gone at the end.
 */
export class Progress {
  readonly #screen: Screen;
  readonly #say: Language['sentences'];
  #bar: SingleBar | undefined;
  #isShown = false;
  #isSilent = false;
  #began = 0;
  #read = 0;
  #total = 0;
  #unit: Unit = 'bytes';

  constructor(screen: Screen, say: Language['sentences']) {
    this.#screen = screen;
    this.#say = say;
  }

  /** Never shows a bar. */
  silence(): void {
    this.#isSilent = true;
  }

  /** Begins to count; so many are to be read, `undefined` where nobody knows. */
  async begin(total: number | undefined, unit: Unit = 'bytes'): Promise<void> {
    if (!this.#screen.isTTY || this.#isSilent) return;
    // Loaded here: without a terminal nobody needs it.
    const { default: bars } = await import('cli-progress');
    this.#began = Date.now();
    this.#total = total ?? 0;
    this.#unit = unit;
    this.#bar = new bars.SingleBar(
      {
        stream: this.#screen,
        format: (options, { progress }) => {
          if (this.#total === 0) return this.#figures();
          const figures = this.#figures(progress);
          // On a narrow screen the figures come first.
          const room = (this.#screen.columns ?? 80) - figures.length - '[] '.length;
          if (room < 8) return figures;
          const barsize = Math.min(30, room);
          return `[${bars.Format.BarFormat(progress, { ...options, barsize })}] ${figures}`;
        },
        clearOnComplete: true,
        hideCursor: true,
        gracefulExit: false,
      },
      bars.Presets.legacy,
    );
  }

  /** So many more were read. */
  advance(count: number): void {
    this.#read += count;
    if (!this.#bar || Date.now() - this.#began < QUIET_MILLISECONDS) return;
    if (this.#isShown) this.#bar.update(this.#read);
    else this.#bar.start(this.#total, this.#read);
    this.#isShown = true;
  }

  /** Makes room for something else in its line; comes back with the next bytes. */
  hide(): void {
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#bar?.stop();
  }

  end(): void {
    this.hide();
    this.#bar = undefined;
  }

  #figures(share?: number): string {
    const seconds = (Date.now() - this.#began) / 1000;
    const rate = this.#read / seconds;
    const say = this.#say;
    const isFiles = this.#unit === 'files';
    const parts = [isFiles ? say.filesRate(rate.toFixed(1)) : say.rate(megabytes(rate))];
    if (share === undefined) return [say.read(megabytes(this.#read)), ...parts].join(' · ');
    if (isFiles) parts.unshift(say.filesRead(this.#read, this.#total));
    parts.unshift(say.percent(Math.floor(100 * share)));
    if (share < 1) parts.push(say.timeLeft(clock((this.#total - this.#read) / rate)));
    return parts.join(' · ');
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

/** `0:07`, `12:30`, `1:02:03`. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const shown = hours > 0 ? [hours, String(minutes).padStart(2, '0')] : [minutes];
  return [...shown, String(rest).padStart(2, '0')].join(':');
}
