import type { RoundRecord } from '@livesession/wire';
import { ours, type Told } from '../mirror';
import { drawFooter, drawHead, pageSentence, titleOf } from '../parts/frame';
import { currentRound, recordsOf } from '../records';
import { drawQuestions, questionsOf, toldCards } from '../rounds/questionHarvest/questionHarvest';
import { drawRound } from '../rounds/registry';
import type { Stage } from '../stage';
import { showWords } from './words';

/** The harvest that the room is in, or the one that this screen was given beside it. */
function harvestOf(stage: Stage): RoundRecord | undefined {
  const isHarvest = (round: RoundRecord | undefined): boolean => round?.detail.kind === 'questionHarvest' && round.status !== 'planned';
  const current = currentRound(stage.records);
  return isHarvest(current) ? current : recordsOf(stage.records, 'round').filter(isHarvest).at(-1);
}

/** What people have written, on a screen that stays with it; undefined where there is nothing of the kind. */
export function drawWallScreen(stage: Stage): Told | undefined {
  const harvest = harvestOf(stage);
  // A harvest shows its own wall, with its map.
  if (harvest) return drawRound(stage, harvest);
  const questions = questionsOf(stage, undefined);
  if (questions.length === 0) return undefined;
  const words = showWords(stage.language);
  const view = drawQuestions(stage, drawHead(stage, titleOf(stage), words('wall')), questions, true);
  drawFooter(stage, pageSentence(stage, view), words('wallLabel', { count: questions.length }));
  return { label: `${words('wall')}. ${words('wallLabel', { count: questions.length })}`, lines: [ours(words('wall')), ...toldCards(stage, questions, view)], status: words('wall') };
}
