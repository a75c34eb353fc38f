import type { Picture } from '@livesession/scene';
import type { Backend } from './backend';
import { place } from './easel';
import { RasterBackend } from './rasterBackend';
import { hasGpu, WebglBackend } from './webglBackend';
import type { Workshop } from './workshop';

/** After so many lost contexts the GPU is not trusted any more. */
const chances = 3;

export type Preference = 'auto' | 'webgl' | 'raster';

/** Shows pictures in an element of the page, with the best backend there is, and finds another when that one fails. */
export class Projector implements Disposable {
  private backend: Backend | undefined;
  private gpu: boolean;
  private losses = 0;

  constructor(
    private readonly workshop: Workshop,
    private readonly host: HTMLElement,
    preference: Preference,
    private readonly onLost: () => void,
  ) {
    this.gpu = preference === 'webgl' || (preference === 'auto' && hasGpu(newCanvas));
  }

  get backendName(): string {
    return this.backend?.name ?? 'none';
  }

  /** What is on the wall; undefined before the first picture. */
  get canvas(): HTMLCanvasElement | undefined {
    return this.backend?.canvas;
  }

  show(picture: Picture, shift: { readonly x: number; readonly y: number }): void {
    const { width, height } = this.size();
    if (this.backend?.canvas.width !== width || this.backend.canvas.height !== height) this.rebuild(width, height);
    const { backend } = this;
    if (!backend) return;
    backend.show(picture, place(width, height, picture.stage, shift));
    // The first frame costs a second: the canvas goes on the wall when it is there.
    if (!backend.canvas.isConnected) this.host.replaceChildren(backend.canvas);
    backend.canvas.setAttribute('aria-label', picture.mirror.label);
    backend.canvas.lang = picture.mirror.language;
    this.host.style.backgroundColor = picture.background;
  }

  /** Fonts have changed, say: the next picture is painted whole. */
  forget(): void {
    this.backend?.forget();
  }

  [Symbol.dispose](): void {
    this.backend?.[Symbol.dispose]();
    this.backend = undefined;
  }

  private size(): { width: number; height: number } {
    const scale = window.devicePixelRatio || 1;
    return { width: Math.max(1, Math.round(this.host.clientWidth * scale)), height: Math.max(1, Math.round(this.host.clientHeight * scale)) };
  }

  private rebuild(width: number, height: number): void {
    this[Symbol.dispose]();
    this.backend = (this.gpu ? this.onGpu(sized(width, height)) : undefined) ?? new RasterBackend(this.workshop, sized(width, height));
  }

  private onGpu(canvas: HTMLCanvasElement): Backend | undefined {
    const backend = WebglBackend.open(this.workshop, canvas);
    this.gpu = backend !== undefined;
    canvas.addEventListener('webglcontextlost', () => this.lost(canvas));
    return backend;
  }

  /** A canvas that has lost its context shows nothing and says nothing: a new one takes its place. */
  private lost(canvas: HTMLCanvasElement): void {
    if (this.backend?.canvas !== canvas) return;
    if (++this.losses >= chances) this.gpu = false;
    this[Symbol.dispose]();
    this.onLost();
  }
}

function sized(width: number, height: number): HTMLCanvasElement {
  const canvas = newCanvas();
  canvas.width = width;
  canvas.height = height;
  canvas.setAttribute('role', 'img');
  return canvas;
}

function newCanvas(): HTMLCanvasElement {
  return document.createElement('canvas');
}
