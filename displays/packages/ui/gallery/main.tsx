import '../src/tokens.css';
import '../src/base.css';
import './gallery.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  Button, Card, Chip, ConnectionBadge, Countdown, EmptyState, LanguageSwitch, mountApp, Notice, Progress,
  refusalSentence, StatusLine, TextArea, TextField,
} from '../src';

// Every component in every state, to be looked at in both languages and both themes. Development only.
const theme = new URLSearchParams(location.search).get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const now = (): number => Date.now();

function Gallery(): JSX.Element {
  return (
    <main class="gallery">
      <header>
        <h1>LiveSession</h1>
        <ConnectionBadge status="live" />
        <LanguageSwitch />
      </header>
      <Buttons />
      <Fields />
      <Clocks />
      <States />
      <Card title="Notice">
        <div class="gallery__stack">
          <Notice>Le vote ouvre dans un instant.</Notice>
          <Notice tone="good">Question enregistrée.</Notice>
          <Notice tone="warn" onClose={() => undefined}>Trois tables n’ont encore rien envoyé.</Notice>
          <Notice tone="bad">{refusalSentence({ code: 'roundAlreadyClosed' })}</Notice>
          <Notice tone="bad">{refusalSentence({ code: 'tooManyChoices', values: { picks: '3' } })}</Notice>
        </div>
      </Card>
      <Card>
        <EmptyState title="Rien à lire pour le moment">Les engagements des tables arrivent ici.</EmptyState>
      </Card>
    </main>
  );
}

function Buttons(): JSX.Element {
  const [held, setHeld] = useState(0);
  const nothing = (): void => undefined;
  return (
    <Card title="Button">
      <div class="gallery__stack">
        <Button look="primary" large wide onPress={nothing}>Ouvrir le vote</Button>
        <div class="gallery__row">
          <Button look="primary" onPress={nothing}>Envoyer</Button>
          <Button onPress={nothing}>Pause</Button>
          <Button look="quiet" onPress={nothing}>Plus tard</Button>
          <Button look="danger" hold onPress={() => setHeld(held + 1)}>Retirer l’appareil {held > 0 && held}</Button>
          <Button look="primary" disabled onPress={nothing}>Envoyer</Button>
          <Button pressed onPress={nothing}>Tous</Button>
        </div>
      </div>
    </Card>
  );
}

function Fields(): JSX.Element {
  const [name, setName] = useState('');
  const [text, setText] = useState('Comment accueillir quelqu’un qui pousse la porte pour la première fois ?');
  const [long, setLong] = useState('Un texte trop long.');
  return (
    <Card title="TextField, TextArea">
      <div class="gallery__stack">
        <TextField label="Prénom et nom" value={name} onChange={setName} hint="Comme sur votre badge." placeholder="Zoé Martin" />
        <TextField label="Code" value="ABC" onChange={() => undefined} error="Ce code n’est pas connu." />
        <TextArea label="Votre question" value={text} onChange={setText} max={280} />
        <TextArea label="Votre question" value={long} onChange={setLong} max={12} rows={2} />
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
        <StatusLine kind="sending">Envoi…</StatusLine>
        <StatusLine kind="waiting">Gardé sur ce téléphone, part dès que possible.</StatusLine>
        <StatusLine kind="done">Votre vote est enregistré.</StatusLine>
        <StatusLine kind="refused">Non enregistré : la séquence est terminée.</StatusLine>
        <div class="gallery__row">
          <ConnectionBadge status="connecting" />
          <ConnectionBadge status="live" />
          <ConnectionBadge status="reconnecting" />
          <ConnectionBadge status="shutOut" />
        </div>
        <div class="gallery__row">
          <Chip>Prévue</Chip>
          <Chip tone="accent">Ouverte</Chip>
          <Chip tone="good">Envoyé</Chip>
          <Chip tone="warn">À trancher</Chip>
          <Chip tone="bad">Refusée</Chip>
        </div>
        <Progress label="Ont voté" value={212} max={304} text="212 sur 304" />
      </div>
    </Card>
  );
}

mountApp(<Gallery />, () => 'LiveSession');
