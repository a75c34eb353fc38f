import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  Announcements, Button, Callout, Card, Chip, ConnectionBadge, Countdown, EmptyState, LanguageSwitch, Notice, Progress,
  refusalSentence, StatusLine, TextArea, TextField, ThemeSwitch,
} from '../src';
import { t } from './messages';
import { Tokens } from './tokens';

const now = (): number => Date.now();
const nothing = (): void => undefined;

/** Every component in every state, to be looked at in both languages and both themes. */
export function Components(): JSX.Element {
  return (
    <main class="gallery">
      <header>
        <h1>LiveSession</h1>
        <ConnectionBadge status="live" />
        <ThemeSwitch />
        <LanguageSwitch />
      </header>
      <Buttons />
      <Fields />
      <Clocks />
      <States />
      <Notices />
      <Card>
        <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
      </Card>
      <Tokens />
    </main>
  );
}

function Buttons(): JSX.Element {
  const [held, setHeld] = useState(0);
  return (
    <Card title="Button">
      <div class="gallery__stack">
        <Button look="primary" large wide onPress={nothing}>{t('open')}</Button>
        <Button large wide onPress={nothing}>{t('later')}</Button>
        <Button look="primary" large wide disabled onPress={nothing}>{t('open')}</Button>
        <div class="gallery__row">
          <Button look="primary" onPress={nothing}>{t('send')}</Button>
          <Button onPress={nothing}>{t('pause')}</Button>
          <Button look="quiet" onPress={nothing}>{t('later')}</Button>
          <Button look="danger" onPress={nothing}>{t('revoke')}</Button>
          <Button look="danger" hold onPress={() => setHeld(held + 1)}>{t('revoke')} {held > 0 && held}</Button>
          <Button look="danger" hold class="ui-button--holding" onPress={nothing}>{t('revoke')}</Button>
          <Button look="primary" disabled onPress={nothing}>{t('send')}</Button>
          <Button look="quiet" disabled onPress={nothing}>{t('later')}</Button>
          <Button pressed onPress={nothing}>{t('all')}</Button>
          <Button pressed={false} look="quiet" onPress={nothing}>{t('all')}</Button>
        </div>
      </div>
    </Card>
  );
}

function Fields(): JSX.Element {
  const [name, setName] = useState('');
  const [text, setText] = useState(t('written'));
  const [long, setLong] = useState(t('long'));
  return (
    <Card title="TextField, TextArea">
      <div class="gallery__stack">
        <TextField label={t('name')} value={name} onChange={setName} hint={t('nameHint')} placeholder="Zoé Martin" />
        <TextField label={t('code')} value="ABC" onChange={nothing} error={t('codeError')} />
        <TextField label={t('code')} value="ABC" onChange={nothing} disabled />
        <TextArea label={t('question')} value={text} onChange={setText} max={280} />
        <TextArea label={t('question')} value={long} onChange={setLong} max={12} rows={2} />
        <TextArea label={t('question')} quietLabel value={text} onChange={setText} rows={1} />
      </div>
    </Card>
  );
}

function Clocks(): JSX.Element {
  const start = useState(now)[0];
  return (
    <Card title="Countdown">
      <div class="gallery__stack gallery__clock">
        <Countdown round={{ status: 'planned', seconds: 600 }} serverNow={now} />
        <Countdown round={{ status: 'open', endsAt: start + 272_000 }} serverNow={now} />
        <Countdown round={{ status: 'open', endsAt: start + 102_000 }} serverNow={now} />
        <Countdown round={{ status: 'open', endsAt: start + 42_000 }} serverNow={now} />
        <Countdown round={{ status: 'open', endsAt: start - 12_000 }} serverNow={now} />
        <Countdown round={{ status: 'paused', remainingMs: 95_000 }} serverNow={now} />
      </div>
    </Card>
  );
}

function States(): JSX.Element {
  return (
    <Card title="StatusLine, ConnectionBadge, Chip, Progress">
      <div class="gallery__stack">
        <StatusLine kind="sending">{t('sending')}</StatusLine>
        <StatusLine kind="waiting">{t('waiting')}</StatusLine>
        <StatusLine kind="done">{t('done')}</StatusLine>
        <StatusLine kind="refused">{t('refused')}</StatusLine>
        <div class="gallery__row">
          <ConnectionBadge status="connecting" />
          <ConnectionBadge status="live" />
          <ConnectionBadge status="reconnecting" />
          <ConnectionBadge status="shutOut" />
        </div>
        <div class="gallery__row">
          <Chip>{t('planned')}</Chip>
          <Chip tone="accent">{t('opened')}</Chip>
          <Chip tone="good">{t('sent')}</Chip>
          <Chip tone="warn">{t('tie')}</Chip>
          <Chip tone="bad">{t('rejected')}</Chip>
        </div>
        <Progress label={t('voted')} value={0} max={304} text={t('nobody')} />
        <Progress label={t('voted')} value={212} max={304} text={t('votedOf')} />
      </div>
    </Card>
  );
}

function Notices(): JSX.Element {
  return (
    <Card title="Notice, Callout, Announcements">
      <div class="gallery__stack">
        <Notice>{t('soon')}</Notice>
        <Notice tone="good">{t('good')}</Notice>
        <Notice tone="warn" onClose={nothing}>{t('warn')}</Notice>
        <Notice tone="bad">{refusalSentence({ code: 'roundAlreadyClosed' })}</Notice>
        <Notice tone="bad">{refusalSentence({ code: 'tooManyChoices', values: { picks: '3' } })}</Notice>
        <Callout>{t('ambition')}</Callout>
        <Announcements of={[{ id: 'a', text: t('message'), at: 0 }]} />
      </div>
    </Card>
  );
}
