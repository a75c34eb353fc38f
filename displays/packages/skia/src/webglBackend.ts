import type { GrDirectContext, Surface } from 'canvaskit-wasm';
import type { Picture } from '@livesession/scene';
import type { Backend } from './backend';
import type { Placement } from './changed';
import { Easel } from './easel';
import type { Workshop } from './workshop';

const software = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** On a real GPU: everything is painted each time, which costs less there than keeping track. */
export class WebglBackend implements Backend {
  readonly name = 'webgl';
  private readonly easel: Easel;

  private constructor(
    { kit, text, images }: Workshop,
    readonly canvas: HTMLCanvasElement,
    private readonly context: GrDirectContext,
    private readonly surface: Surface,
  ) {
    this.easel = new Easel(kit, text, images);
  }

  /** Each of the three steps may fail on its own; undefined then, and the canvas is spoilt for 2D. */
  static open(workshop: Workshop, canvas: HTMLCanvasElement): WebglBackend | undefined {
    const { kit } = workshop;
    const handle = kit.GetWebGLContext(canvas, { alpha: 1, antialias: 0, depth: 0 });
    if (!handle) return undefined;
    const context = kit.MakeWebGLContext(handle);
    if (!context) return undefined;
    const surface = kit.MakeOnScreenGLSurface(context, canvas.width, canvas.height, kit.ColorSpace.SRGB);
    if (surface) return new WebglBackend(workshop, canvas, context, surface);
    context.delete();
    return undefined;
  }

  show(picture: Pick<Picture, 'background' | 'items'>, placement: Placement): void {
    this.easel.forget();
    this.easel.paint(this.surface.getCanvas(), picture, placement);
    this.surface.flush();
  }

  forget(): void {
    this.easel.forget();
  }

  [Symbol.dispose](): void {
    this.easel[Symbol.dispose]();
    // The context may be lost already: its resources are abandoned, not released one by one.
    this.context.releaseResourcesAndAbandonContext();
    this.surface.delete();
    this.context.delete();
  }
}

/** Whether this machine has a GPU that draws; software that imitates one is slower than painting without. */
export function hasGpu(make: () => HTMLCanvasElement): boolean {
  const gl = make().getContext('webgl2');
  if (!gl) return false;
  const detail = gl.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = gl.getParameter(detail ? detail.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof renderer === 'string' && !software.test(renderer);
}
