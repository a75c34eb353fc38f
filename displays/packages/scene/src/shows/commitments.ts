import type { Told } from '../mirror';
import { drawFooter, drawHead, pageSentence, titleOf } from '../parts/frame';
import { drawBoard, sentOnes } from '../rounds/tableCommitments/board';
import { commitmentWords } from '../rounds/tableCommitments/words';
import type { Stage } from '../stage';

/** All that tables have committed to, whatever the room does now. */
export function drawCommitments(stage: Stage): Told {
  const words = commitmentWords(stage.language);
  const commitments = sentOnes(stage, () => true);
  const board = drawBoard(stage, drawHead(stage, titleOf(stage), words('heading')), commitments, words('none'));
  drawFooter(stage, pageSentence(stage, board.view), ...board.summary);
  return { label: words('label', { title: words('heading'), count: commitments.length }), lines: board.lines, status: words('heading') };
}
