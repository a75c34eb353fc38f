import { drawFooter, drawFrame, pageSentence, statusOf } from '../../parts/frame';
import type { RoundScene } from '../roundScene';
import { drawBoard, sentOnes } from './board';
import { commitmentWords } from './words';

/** Commitments as they reach the director, with what the director has said. */
export const tableCommitments: RoundScene<'tableCommitments'> = {
  draw(stage, round) {
    const commitments = sentOnes(stage, (each) => each.roundId === round.id);
    const words = commitmentWords(stage.language);
    const body = drawFrame(stage, round, round.instruction ?? words('heading'));
    const board = drawBoard(stage, body, commitments, words(round.status === 'closed' ? 'none' : 'empty'));
    drawFooter(stage, pageSentence(stage, board.view), ...board.summary);
    return { label: words('label', { title: round.title, count: commitments.length }), lines: board.lines, status: statusOf(stage, round) };
  },
};
