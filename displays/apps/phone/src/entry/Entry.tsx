import { keptTogether, LanguageSwitch, Notice, refusalSentence } from '@livesession/ui';
import type { CodeInfo } from '@livesession/wire';
import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../messages';
import { CodeForm } from './CodeForm';
import { join, lookUp, NotJoined, type Trouble } from './joining';
import { JoinForm } from './JoinForm';
import { joinOnce, unanswered } from './pendingJoin';
import { rememberedPerson, type Person } from './person';

const retryMs = 3_000;
const letters = { badge: 'B', table: 'T', room: 'R' } as const;

interface Admission {
  readonly table?: number;
  readonly name?: string;
}

interface EntryProps {
  /** The code in the address; undefined: the person types one. */
  readonly code: string | undefined;
  readonly badge: boolean;
  readonly onJoined: (person: Person) => void;
}

/** From a code to the room: nothing to press for a badge, one button for a table, a table and a button for the room's code. */
export function Entry(props: EntryProps): JSX.Element {
  const entry = useEntry(props);
  return (
    <main class="entry">
      <header class="entry__top">
        <p class="entry__title">{keptTogether(entry.info?.title ?? t('welcome'))}</p>
        <LanguageSwitch />
      </header>
      {entry.trouble && <TroubleNotice trouble={entry.trouble} />}
      <Step entry={entry} />
    </main>
  );
}

// Whoever scanned is asked for no code: what they would write there is gone as soon as the answer comes.
function Step({ entry }: { readonly entry: ReturnType<typeof useEntry> }): JSX.Element {
  if (entry.info) return <JoinForm info={entry.info} busy={entry.busy} asked={entry.asked} onJoin={entry.admit} />;
  return entry.isScanned ? <h1>{t('oneMoment')}</h1> : <CodeForm code={entry.code} busy={entry.busy} onCode={entry.open} />;
}

function TroubleNotice({ trouble }: { readonly trouble: Trouble }): JSX.Element {
  const sentence = trouble.is === 'refused' ? refusalSentence({ code: trouble.code }) : t(trouble.is);
  return <Notice tone={trouble.is === 'noAnswer' ? 'warn' : 'bad'}>{sentence}</Notice>;
}

function useEntry({ code: firstCode, badge, onJoined }: EntryProps) {
  const [code, setCode] = useState(firstCode ?? '');
  const [info, setInfo] = useState<CodeInfo | undefined>(undefined);
  const [busy, setBusy] = useState(firstCode !== undefined);
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);

  const attempt = useCallback(async (step: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await step();
      setTrouble(undefined);
    } catch (error) {
      setTrouble(error instanceof NotJoined ? error.trouble : { is: 'noAnswer' });
    }
    setBusy(false);
  }, []);

  const letIn = async (kind: CodeInfo['kind'], used: string, admission: Admission): Promise<void> => {
    const answer = await (kind === 'badge' ? join({ code: used }) : joinOnce({ code: used, ...admission }, join));
    onJoined({ participantId: answer.participantId, name: answer.name, code: used, path: `/${letters[kind]}/${used}` });
  };
  const open = (asked: string): Promise<void> => {
    setCode(asked);
    return attempt(async () => {
      // A badge says who comes; only when the phone was somebody else's does it ask.
      const isKnown = rememberedPerson() !== undefined;
      if (badge && asked === firstCode && !isKnown) return letIn('badge', asked, {});
      const found = await lookUp(asked);
      if (found.kind === 'badge' && !isKnown) return letIn('badge', asked, {});
      setInfo(found);
      // The answer got lost, or the page was closed before it came: it is the same person who asks again.
      if (unanswered(asked)) await letIn(found.kind, asked, {});
    });
  };
  const asked = info !== undefined && unanswered(code) !== undefined;
  const isScanned = firstCode !== undefined && code === firstCode && (trouble === undefined || trouble.is === 'noAnswer');
  const admit = (admission: Admission): Promise<void> => attempt(() => (info ? letIn(info.kind, code, admission) : Promise.resolve()));

  useEffect(() => {
    if (firstCode !== undefined) void open(firstCode);
  }, [firstCode]);
  // The whole room scans at once, and perhaps before the server is up: whoever waits gets in without pressing again.
  useEffect(() => {
    if (busy || trouble?.is !== 'noAnswer' || code === '' || (info && !asked)) return;
    const timer = setTimeout(() => void open(code), retryMs);
    return () => clearTimeout(timer);
  }, [busy, trouble, info, code, asked]);
  return { code, info, busy, trouble, asked, isScanned, open, admit };
}
