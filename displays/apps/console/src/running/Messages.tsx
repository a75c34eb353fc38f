import { Button, Card, EmptyState, eventTime, fits, TextArea } from '@livesession/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action, Outcome } from '../Action';
import { useDesk } from '../desk';
import { t } from './messages';
import { TableField, useTable } from '../TableField';
import { numberOf } from '../typed';
import { useCommand } from '../useCommand';

const longest = 280;

/** A message to everybody or to one table, and the topics that wait for their moment. */
export function Messages(): JSX.Element {
  return (
    <>
      <Announcing />
      <Parking />
    </>
  );
}

function Announcing(): JSX.Element {
  const desk = useDesk();
  const command = useCommand();
  const [text, setText] = useState('');
  const [table, setTable] = useState('');
  const asked = useTable(table);
  const number = numberOf(asked);
  const send = async (): Promise<void> => {
    if (await command.run('Announce', { text, ...(number !== undefined && { table: number }) })) setText('');
  };
  return (
    <Card title={t('announce')}>
      <TextArea label={t('announceText')} value={text} onChange={setText} max={longest} />
      <TableField label={t('announceTable')} hint={t('announceTableHint')} value={table} onChange={setTable} />
      <Button look="primary" disabled={!fits(text, longest) || asked.is === 'unfit'} onPress={() => void send()}>
        {number === undefined ? t('announceToAll') : t('announceToTable', { table: number })}
      </Button>
      <Outcome of={command} />
      <ul class="notes">
        {desk.announcements.value.map((each) => (
          <li key={each.id} class="notes__one">
            <p>{each.text}</p>
            <p class="quiet">
              {eventTime(each.at)} · {each.table == null ? t('toAll') : t('toTable', { table: each.table })}
            </p>
            <Action method="WithdrawAnnouncement" body={{ announcementId: each.id }}>
              {t('takeDown')}
            </Action>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Parking(): JSX.Element {
  const desk = useDesk();
  const command = useCommand();
  const [text, setText] = useState('');
  const park = async (): Promise<void> => {
    if (await command.run('ParkTopic', { text })) setText('');
  };
  return (
    <Card title={t('parking')}>
      <TextArea label={t('parkText')} value={text} onChange={setText} max={longest} />
      <Button disabled={!fits(text, longest)} onPress={() => void park()}>
        {t('park')}
      </Button>
      <Outcome of={command} />
      {desk.topics.value.length === 0 ? (
        <EmptyState title={t('noTopics')}>{t('noTopicsText')}</EmptyState>
      ) : (
        <ul class="notes">
          {desk.topics.value.map((topic) => (
            <li key={topic.id} class={topic.settled ? 'notes__one notes__one--settled' : 'notes__one'}>
              <p>{topic.text}</p>
              <Action method="SettleTopic" body={{ topicId: topic.id, settled: !topic.settled }}>
                {t(topic.settled ? 'topicAgain' : 'topicSettled')}
              </Action>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
