import type { RecordOf, RoundOf } from '@livesession/wire';
import { formatNumber } from '@livesession/ui/format';
import type { Rect } from '../../draw';
import { ours, theirs, type Told } from '../../mirror';
import { drawDots } from '../../parts/dots';
import { drawEmptyWall } from '../../parts/emptyWall';
import { drawFooter, drawFrame, pageSentence, statusOf } from '../../parts/frame';
import { split } from '../../parts/split';
import { drawTotal } from '../../parts/total';
import { drawWall, wallSizes, type WallView } from '../../parts/wall';
import { recordsOf } from '../../records';
import type { Stage } from '../../stage';
import type { RoundScene } from '../roundScene';
import { storyWords } from './words';

type Story = RecordOf<'story'>;
type Round = RoundOf<'successStories'>;

const shape = { sizes: wallSizes, markWidth: 58 };

/** Titles of the stories that have travelled, as they are heard, and how many still wait to be told again. */
export const successStories: RoundScene<'successStories'> = {
  draw(stage, round) {
    const words = storyWords(stage.language);
    const stories = storiesOf(stage, round);
    const body = drawFrame(stage, round, round.instruction ?? words(round.phase === 1 ? 'headingRetell' : 'headingTell'));
    const { main, aside } = split(stage, body, { width: 420, height: 400 });
    const view = stories.length === 0 ? drawEmptyWall(stage, 'stories', main, emptyWord(stage, round)) : drawStories(stage, main, stories, round.status === 'closed');
    if (aside) drawPanel(stage, round, aside, main);
    drawFooter(stage, pageSentence(stage, view), aside ? '' : `${formatNumber(mainOf(round), stage.language)} ${unitOf(stage, round)}`);
    return told(stage, round, stories, view);
  },
};

/** In the order in which they were heard first: that says nothing about who told them. */
function storiesOf(stage: Stage, round: Round): readonly Story[] {
  return recordsOf(stage.records, 'story')
    .filter((story) => story.roundId === round.id && story.heardAt != null && story.hidden !== true)
    .sort((one, other) => (one.heardAt ?? 0) - (other.heardAt ?? 0) || one.id.localeCompare(other.id));
}

function drawStories(stage: Stage, area: Rect, stories: readonly Story[], settled: boolean): WallView {
  const cards = stories.map((story, at) => ({ id: story.id, mark: formatNumber(at + 1, stage.language), text: story.title }));
  return drawWall(stage, 'stories', area, cards, { ...shape, settled });
}

function emptyWord(stage: Stage, round: Round): string {
  return storyWords(stage.language)(round.status === 'closed' ? 'emptyClosed' : round.phase === 1 ? 'emptyRetell' : 'emptyTell');
}

/** What is counted now: stories that were noted, then those that have travelled. */
function mainOf(round: Round): number {
  return (round.phase === 1 ? round.detail.travelled : round.detail.told) ?? 0;
}

function unitOf(stage: Stage, round: Round): string {
  return storyWords(stage.language)(round.phase === 1 ? 'travelled' : 'told', { count: mainOf(round) });
}

function ofWhat(stage: Stage, round: Round): string {
  const words = storyWords(stage.language);
  const all = round.detail.told ?? 0;
  return round.phase === 1 ? words('ofTold', { count: all }) : words('ofPresent', { count: stage.session.present ?? all });
}

/** While stories are noted, a place for everybody's that fills; then every story as a dot that is filled once it has travelled, coming over from the wall of titles. */
function drawPanel(stage: Stage, round: Round, area: Rect, wall: Rect): void {
  const { told = 0, travelled = 0 } = round.detail;
  const all = round.phase === 1 ? told : Math.max(told, stage.session.present ?? 0);
  const used = drawTotal(stage, 'panel', area, { value: stage.motion.value('panel/main', mainOf(round)), unit: unitOf(stage, round), note: ofWhat(stage, round) });
  drawDots(stage, 'journey', { ...area, y: area.y + used, height: area.height - used }, { all, full: round.phase === 1 ? Math.min(told, travelled) : told, most: 56, from: { x: wall.x + wall.width / 2, y: wall.y + wall.height / 2 } });
}

function told(stage: Stage, round: Round, stories: readonly Story[], view: WallView): Told {
  const words = storyWords(stage.language);
  const figures = { told: round.detail.told ?? 0, travelled: round.detail.travelled ?? 0 };
  return {
    label: words('label', { title: round.title, ...figures }),
    lines: [
      ours(words('mirrored', figures)),
      ours(`${formatNumber(mainOf(round), stage.language)} ${unitOf(stage, round)} ${ofWhat(stage, round)}`),
      ...(stories.length === 0 ? [ours(emptyWord(stage, round))] : []),
      ...stories.filter((story) => view.shown.has(story.id)).map((story) => theirs(story.title)),
    ],
    status: statusOf(stage, round),
  };
}
