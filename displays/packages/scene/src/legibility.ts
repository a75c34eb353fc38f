import type { Size } from './size';
import { capHeights, type FontChoice } from './fonts';

/** Where a screen stands, in metres. */
export interface Place {
  /** From the picture to the last row. */
  readonly roomDepth: number;
  /** Of the picture itself, not of its frame. */
  readonly pictureHeight: number;
}

/** The stage that everything is laid out on, and how far its smallest text is read. */
export interface Legibility {
  readonly stage: Size;
  /** Metres up to which the smallest text has a cap height of distance / 200; undefined while nobody has measured the room: then it is one like many. */
  readonly reach: number | undefined;
  /** False where the room is deeper than this picture can serve: it would have to be `neededHeight` metres high. */
  readonly met: boolean;
  readonly neededHeight: number | undefined;
}

/** The smallest text, in logical units. It never changes: the stage around it does. */
export const smallText = 28;
/** Distance over cap height at which the last row still reads with ease (E3). */
const ease = 200;
const longest = 21 / 9;
const squarest = 4 / 3;
const roomiest = 1080;
/**
 * How many times the picture's shorter side the last row sits away where nobody has measured: 20 m from a picture 4.5 m high, as for 32 round tables.
 * From six times on, which many venues allow, a full wall holds no dozen questions any more that the last row reads.
 */
const usualDistance = 4.5;
/** Less than this, and a scene is nothing but a headline. */
const tightest = 540;

/**
 * A picture is laid out like a page that is zoomed: in a deep room the stage has fewer units, so that each of them is larger on the wall,
 * and the layouts put less on it instead of writing smaller.
 */
export function legibilityOf(screen: Size, place: Place | undefined, font: FontChoice = 'sans'): Legibility {
  const wide = screen.width >= screen.height;
  const ratio = Math.min(longest, Math.max(squarest, wide ? screen.width / screen.height : screen.height / screen.width));
  const heightPerShort = wide ? 1 : ratio;
  const cap = smallText * capHeights[font];
  const wanted = place ? (cap * ease * place.pictureHeight) / place.roomDepth / heightPerShort : (cap * ease) / usualDistance;
  // Whole multiples of nine keep 16:9 exact.
  const short = Math.floor(Math.min(roomiest, Math.max(tightest, wanted)) / 9) * 9;
  const long = Math.round(short * ratio);
  const stage = wide ? { width: long, height: short } : { width: short, height: long };
  if (!place) return { stage, reach: undefined, met: true, neededHeight: undefined };
  const met = wanted >= tightest;
  const reach = (cap * ease * place.pictureHeight) / stage.height;
  return { stage, reach, met, neededHeight: met ? undefined : (place.roomDepth * stage.height) / (cap * ease) };
}
