import type { RecordOf, RoundOf } from '@livesession/wire';
import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawFooter, drawFrame, statusOf } from '../../parts/frame';
import { frameWords } from '../../parts/frameWords';
import { drawWall, type WallView } from '../../parts/wall';
import { recordsOf } from '../../records';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { drawJourney } from './journey';
import { storyWords } from './words';

type Story = RecordOf<'story'>;
type Round = RoundOf<'successStories'>;

const panelWidth = 400;
const shape = {
  layouts: [
    ...[72, 60].map((size) => ({ columns: 1, size, most: 3 })),
    ...[56, 48].map((size) => ({ columns: 2, size, most: 8 })),
    { columns: 3, size: 40 },
    { columns: 3, size: 34 },
    { columns: 3, size: 28 },
  ],
  markWidth: 56,
};

/** Titles of the stories that have travelled, as they are heard, and how many still wait to be told again. */
export const successStories: RoundScene<'successStories'> = {
  draw(stage, round) {
    const words = storyWords(stage.language);
    const stories = storiesOf(stage, round);
    const body = drawFrame(stage, round, round.instruction ?? words(round.phase === 1 ? 'headingRetell' : 'headingTell'));
    const wall = { ...body, width: body.width - panelWidth - 48 };
    const view = stories.length === 0 ? drawEmpty(stage, round, wall) : drawStories(stage, wall, stories);
    drawPanel(stage, round, { ...body, x: body.x + body.width - panelWidth, width: panelWidth });
    drawFooter(stage, view.pages > 1 ? frameWords(stage.language)('page', { page: view.page + 1, pages: view.pages }) : '');
    return told(stage, round, stories, view);
  },
};

/** In the order in which they were heard first: that says nothing about who told them. */
function storiesOf(stage: Stage, round: Round): readonly Story[] {
  return recordsOf(stage.records, 'story')
    .filter((story) => story.roundId === round.id && story.heardAt != null && story.hidden !== true)
    .sort((one, other) => (one.heardAt ?? 0) - (other.heardAt ?? 0) || one.id.localeCompare(other.id));
}

function drawStories(stage: Stage, area: Rect, stories: readonly Story[]): WallView {
  const cards = stories.map((story, at) => ({ id: story.id, mark: formatNumber(at + 1, stage.language), text: story.title }));
  return drawWall(stage, 'stories', area, cards, shape);
}

function drawEmpty(stage: Stage, round: Round, area: Rect): WallView {
  const words = storyWords(stage.language);
  const text = words(round.status === 'closed' ? 'emptyClosed' : round.phase === 1 ? 'emptyRetell' : 'emptyTell');
  stage.sketch.text('stories/empty', text, area, { size: 72, weight: 700, colour: stage.sketch.theme.accent }, { stand: 'middle' });
  return { page: 0, pages: 1, shown: new Set() };
}

function drawPanel(stage: Stage, round: Round, area: Rect): void {
  const { sketch, language, motion } = stage;
  const { theme } = sketch;
  const words = storyWords(language);
  const all = round.detail.told ?? 0;
  const travelled = round.detail.travelled ?? 0;
  const retold = round.phase === 1;
  const main = retold ? travelled : all;
  const shown = Math.round(motion.value('panel/main', main));
  sketch.text('panel/main', formatNumber(shown, language), { ...area, y: area.y - 12, height: 120 }, { digits: true, size: 100, weight: 700, leading: 1.1, colour: theme.accent }, { maxLines: 1 });
  sketch.text('panel/unit', words(retold ? 'travelled' : 'told', { count: main }), { ...area, y: area.y + 104, height: 40 }, { size: 30, weight: 700 }, { maxLines: 1 });
  const of = retold ? words('ofTold', { count: all }) : words('ofPresent', { count: stage.session.present ?? all });
  sketch.text('panel/of', of, { ...area, y: area.y + 146, height: 40 }, { size: 28, colour: theme.inkSoft }, { maxLines: 1 });
  drawJourney(stage, { ...area, y: area.y + 214, height: area.height - 214 }, all, travelled);
}

function told(stage: Stage, round: Round, stories: readonly Story[], view: WallView): Told {
  const words = storyWords(stage.language);
  const figures = { told: round.detail.told ?? 0, travelled: round.detail.travelled ?? 0 };
  return {
    label: words('label', { title: round.title, ...figures }),
    lines: [
      ours(words('mirrored', figures)),
      ...stories.filter((story) => view.shown.has(story.id)).map((story) => theirs(story.title)),
    ],
    status: statusOf(stage, round),
  };
}
