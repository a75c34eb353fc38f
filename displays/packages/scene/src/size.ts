/** A width and a height, of a screen or of the stage; of a screen only their ratio counts. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Orientation = 'landscape' | 'portrait';

export function orientationOf(size: Size): Orientation {
  return size.width >= size.height ? 'landscape' : 'portrait';
}
