import decodeQR from 'qr/decode.js';

/** Wide enough for a badge held at arm's length; a larger picture takes longer and shows no more. */
const widest = 640;

/** Reads codes in pictures with our own means, for the browsers that cannot. */
export class PictureReader {
  private readonly canvas = document.createElement('canvas');

  async detect(video: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]> {
    const scale = Math.min(1, widest / video.videoWidth);
    const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
    const pen = width > 0 ? this.penFor(width, height) : null;
    if (!pen) return [];
    pen.drawImage(video, 0, 0, width, height);
    try {
      return [{ rawValue: decodeQR({ width, height, data: pen.getImageData(0, 0, width, height).data }) }];
    } catch {
      // It says with an exception that there is no code in the picture, which is the rule.
      return [];
    }
  }

  private penFor(width: number, height: number): CanvasRenderingContext2D | null {
    if (this.canvas.width !== width || this.canvas.height !== height) Object.assign(this.canvas, { width, height });
    return this.canvas.getContext('2d', { willReadFrequently: true });
  }
}
