import { Chip, eventTime, TextField } from '@livesession/ui';
import type { ScreenContent, SeenScreen } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action, Outcome } from '../Action';
import { useDesk } from '../desk';
import { Select } from '../Select';
import { useCommand } from '../useCommand';
import { t } from './messages';
import { ScreenSetUp } from './ScreenSetUp';
import { presenceOf, type Presence, type ScreenDevice } from './state';

const contents: readonly ScreenContent[] = ['agenda', 'wall', 'seatMap', 'commitments', 'table', 'clock', 'testCard'];

/** One screen: its picture, its state in words, what it shows. */
export function ScreenCard(props: { readonly device: ScreenDevice; readonly picture: SeenScreen | undefined }): JSX.Element {
  const { device, picture } = props;
  const { id: deviceId, name, blank, screen } = device;
  const presence = presenceOf(deviceId, useDesk().numbers.value);
  return (
    <li class="ui-card screen-card">
      <Picture device={device} picture={picture} presence={presence} />
      <div class="screen-card__who">
        <span class="screen-card__number" aria-hidden="true">
          {screen.number}
        </span>
        <h2 class="grow" dir="auto">
          {name}
        </h2>
        <State device={device} presence={presence} />
      </div>
      <Assignment device={device} />
      <div class="screen-card__do">
        <Action method="IdentifyScreens" body={{ deviceId }} label={t('identifyLabel', { name })}>
          {t('identify')}
        </Action>
        <Action method="BlankScreens" body={{ blank: !blank, deviceId }} look={blank ? 'primary' : 'secondary'} label={t(blank ? 'showLabel' : 'blankLabel', { name })}>
          {t(blank ? 'showOne' : 'blankOne')}
        </Action>
      </div>
      <details class="screen-card__more">
        <summary>{t('setUp')}</summary>
        <ScreenSetUp key={JSON.stringify([name, screen.roomDepth, screen.pictureHeight, screen.theme, screen.wallOrder])} device={device} />
      </details>
    </li>
  );
}

function State(props: { readonly device: ScreenDevice; readonly presence: Presence }): JSX.Element {
  const { device, presence } = props;
  return (
    <span class="screen-card__state">
      <Chip tone={presence.kind === 'live' ? 'good' : 'warn'}>{words(presence)}</Chip>
      {device.blank && <Chip>{t('blank')}</Chip>}
    </span>
  );
}

function words(presence: Presence): string {
  if (presence.kind === 'live') return t('live');
  return presence.since === undefined ? t('away') : t('awaySince', { time: eventTime(presence.since) });
}

function Picture(props: { readonly device: ScreenDevice; readonly picture: SeenScreen | undefined; readonly presence: Presence }): JSX.Element {
  const { device, picture, presence } = props;
  const away = presence.kind === 'away';
  if (!picture) return <div class="screen-card__picture screen-card__picture--none">{t(away ? 'noPictureAway' : 'noPicture')}</div>;
  return (
    <figure class="screen-card__picture">
      <img class={away ? 'screen-card__old' : ''} src={`data:image/jpeg;base64,${picture.jpeg}`} alt={t('picture', { name: device.name })} />
      {away && <figcaption>{t('pictureAt', { time: eventTime(picture.at) })}</figcaption>}
    </figure>
  );
}

function Assignment(props: { readonly device: ScreenDevice }): JSX.Element {
  const { id: deviceId, screen } = props.device;
  const command = useCommand();
  // One table asks for its number before it is done.
  const [asking, ask] = useState(false);
  const [typed, type] = useState(screen.table === undefined ? '' : String(screen.table));
  const table = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined;
  const shows = asking ? 'table' : screen.shows;
  const choose = (chosen: ScreenContent): void => {
    ask(chosen === 'table' && table === undefined);
    if (chosen !== 'table') void command.run('AssignScreens', { shows: chosen, deviceId });
    else if (table !== undefined) void command.run('AssignScreens', { shows: 'table', table, deviceId });
  };
  const assignTable = (value: string): void => {
    type(value);
    const wanted = /^\d{1,3}$/.test(value.trim()) ? Number(value) : undefined;
    if (wanted === undefined) return;
    void command.run('AssignScreens', { shows: 'table', table: wanted, deviceId }).then((done) => done && ask(false));
  };
  return (
    <div class="screen-card__shows">
      <Select label={t('shows')} value={shows} all={contents} word={(each) => t(`shows-${each}`)} onChange={choose} hint={t(`what-${shows}`, { table: screen.table ?? '…' })} />
      {shows === 'table' && <TextField label={t('table')} value={typed} onChange={assignTable} inputMode="numeric" />}
      <Outcome of={command} />
    </div>
  );
}
