import { ours, theirs, type Told } from '../mirror';
import type { Identity } from '../settings';
import type { Stage } from '../stage';
import { momentWords } from './words';

/** "This is me", read from the far end of the room, while somebody assigns screens. */
export function drawIdentity(stage: Stage, identity: Identity): Told {
  const { sketch, language } = stage;
  const { theme } = sketch;
  const words = momentWords(language);
  const number = identity.number === undefined ? '' : String(identity.number);
  sketch.box('identity/plate', { x: 0, y: 0, ...sketch.stage }, { fill: theme.accent });
  const { page } = sketch;
  const tall = number === '' ? 0 : page.height * 0.6;
  const figure = { ...page, height: tall };
  if (number !== '') sketch.text('identity/number', number, figure, sketch.fitting(number, [560, 460, 380, 300, 220].map((size) => sketch.large(size)), figure, { weight: 700, leading: 1, colour: theme.onAccent }), { align: 'center', stand: 'middle', maxLines: 1 });
  const below = { ...page, y: page.y + tall, height: page.height - tall - 60 };
  sketch.text('identity/name', identity.name, below, sketch.fitting(identity.name, [150, 120, 96, 76, 60, 48].map((size) => sketch.large(size)), below, { weight: 700, leading: 1.1, colour: theme.onAccent }), { align: 'center', stand: 'middle', maxLines: 3 });
  sketch.text('identity/word', words('identity'), { ...page, y: page.y + page.height - 48, height: 48 }, { size: 30, colour: theme.onAccent }, { align: 'center', maxLines: 1, stand: 'bottom' });
  return { label: words('identity'), lines: [theirs(identity.name), ...(number === '' ? [] : [ours(number)])], status: identity.name };
}
