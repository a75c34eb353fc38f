import { compose, nothingKept, type Picture, type Records, type SceneSettings } from '@livesession/scene';
import type { Projector, Workshop } from '@livesession/skia/browser';
import { nextShiftAt, shiftAt } from './burnIn';

/** What is to be drawn, asked for at each frame. */
export interface Source {
  readonly records: () => Records;
  readonly serverNow: () => number;
  /** When the server was last heard of, on the page's own clock, while it is away. */
  readonly awaySince: () => number | undefined;
  /** How it is drawn at this moment of the server. */
  readonly settings: (serverNow: number) => SceneSettings;
  /** Milliseconds from this moment of the server until the settings change by themselves; undefined: never. */
  readonly settingsEndIn: (serverNow: number) => number | undefined;
}

/** A frame that is due within this is drawn with the next animation frame, not by a timer. */
const soonMs = 24;

/** Draws when something has changed or moves, and rests otherwise. */
export class Player {
  private kept = nothingKept;
  private frame: number | undefined;
  private timer: number | undefined;
  private stopped = false;

  constructor(
    private readonly workshop: Workshop,
    private readonly projector: Projector,
    private readonly source: Source,
    private readonly onDrawn: (picture: Picture) => void,
  ) {}

  /** Something is new: draw with the next frame, once for all that came. */
  readonly wake = (): void => {
    if (this.stopped || this.frame !== undefined) return;
    window.clearTimeout(this.timer);
    this.frame = requestAnimationFrame(() => {
      this.frame = undefined;
      this.draw();
    });
  };

  stop(): void {
    this.stopped = true;
    window.clearTimeout(this.timer);
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
  }

  private draw(): void {
    const now = performance.now();
    // One moment for all: settings that end while this is drawn would end unseen.
    const serverNow = this.source.serverNow();
    const endIn = this.source.settingsEndIn(serverNow) ?? Infinity;
    const moment = { records: this.source.records(), now, serverNow, awaySince: this.source.awaySince() };
    const picture = compose(moment, this.kept, this.source.settings(serverNow), this.workshop.text);
    this.kept = picture.kept;
    this.projector.show(picture, shiftAt(now));
    this.onDrawn(picture);
    void this.fetchMissing();
    this.schedule(Math.min(picture.nextChangeAt ?? Infinity, nextShiftAt(now), now + endIn));
  }

  private schedule(at: number): void {
    const wait = at - performance.now();
    if (wait <= soonMs) this.wake();
    else this.timer = window.setTimeout(this.wake, wait);
  }

  /** Somebody has written in a script whose font is not here yet, or the session has a typeface or a logo of its own. */
  private async fetchMissing(): Promise<void> {
    if (!(await this.workshop.supply()) || this.stopped) return;
    this.projector.forget();
    this.wake();
  }
}
