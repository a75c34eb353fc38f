import { Card } from '@livesession/ui';
import type { QuestionHarvestDetail } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../../desk';
import type { RoundOf } from '../kind';
import { Coverage } from './Coverage';
import { Moderation } from './Moderation';
import { t } from './messages';
import { questionsOf } from './records';

export function HarvestPanel(props: { readonly round: RoundOf<QuestionHarvestDetail> }): JSX.Element {
  const { round } = props;
  const questions = questionsOf(useDesk(), round.id);
  return (
    <div class="panel panel--harvest">
      <Card title={t(round.detail.moderated ? 'queue' : 'wall')}>
        {!round.detail.moderated && <p class="quiet lead">{t('unmoderated')}</p>}
        <Moderation key={round.id} round={round} questions={questions} />
      </Card>
      <Coverage round={round} questions={questions} />
    </div>
  );
}
