import { Button } from '@livesession/ui';
import type { FoundPerson } from '@livesession/wire';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../messages';
import { fewestLetters, letters, type Searched } from '../search';
import { useKiosk, type BegunSearch } from '../visit/kiosk';
import { Covered } from './Covered';
import { Keyboard } from './Keyboard';
import { NameField } from './NameField';

/** So long after the last letter the server is asked. */
const pauseMs = 300;

/** Who has no badge says who they are. */
export function Search(props: { readonly begun?: BegunSearch }): JSX.Element {
  const kiosk = useKiosk();
  const [typed, setTyped] = useState(props.begun?.typed ?? '');
  const found = useFound(typed, kiosk.search, props.begun);
  return (
    <Covered personal={typed !== ''} look="search" topic={found}>
      <h1>{t('searchTitle')}</h1>
      <NameField label={t('searchLabel')} value={typed} onChange={setTyped} active />
      <div class="hits" role="status">
        <Hits typed={typed} found={found} onPick={kiosk.checkIn} />
      </div>
      <div class="ways">
        <Button class="big" onPress={kiosk.leave}>
          {t('backToStart')}
        </Button>
        <Button class="big" onPress={() => kiosk.go('walkIn')}>
          {t('notOnList')}
        </Button>
      </div>
      <Keyboard onType={(sign) => setTyped((before) => before + sign)} onDelete={() => setTyped((before) => [...before].slice(0, -1).join(''))} />
    </Covered>
  );
}

/** What was found, or the sentence in its place. */
function Hits(props: { readonly typed: string; readonly found: Searched | undefined; readonly onPick: (ticket: string) => void }): JSX.Element {
  const { typed, found } = props;
  if (letters(typed) < fewestLetters) return <p class="hits__say">{t('searchHint', { count: fewestLetters })}</p>;
  if (found === undefined) return <p class="hits__say">{t('searching')}</p>;
  if (found === 'tooOften') return <p class="hits__say">{t('searchTooOften')}</p>;
  if (found === 'unreachable') return <p class="hits__say">{t('searchUnreachable')}</p>;
  return (
    <>
      <Found people={found.people} onPick={props.onPick} />
      {found.tooMany ? <p class="hits__say">{t('searchTooMany')}</p> : found.people.length === 0 && <p class="hits__say">{t('searchNobody')}</p>}
    </>
  );
}

/** People to choose from. */
export function Found(props: { readonly people: readonly FoundPerson[]; readonly onPick: (ticket: string) => void }): JSX.Element {
  return (
    <>
      {props.people.map((person, index) => (
        <Hit key={person.ticket ?? index} person={person} onPick={props.onPick} />
      ))}
    </>
  );
}

function Hit(props: { readonly person: FoundPerson; readonly onPick: (ticket: string) => void }): JSX.Element {
  const { name, entity, ticket } = props.person;
  if (ticket === undefined) {
    return (
      <div class="hit hit--unclear">
        <strong dir="auto">{name}</strong>
        <span>{t('namesakes')}</span>
      </div>
    );
  }
  return (
    <button type="button" class="hit" onClick={() => props.onPick(ticket)}>
      <strong dir="auto">{name}</strong>
      {entity !== undefined && <span dir="auto">{entity}</span>}
    </button>
  );
}

/** The answer to the latest text; undefined while there is none. */
function useFound(typed: string, search: (typed: string) => Promise<Searched>, begun: BegunSearch | undefined): Searched | undefined {
  const [found, setFound] = useState(begun);
  useEffect(() => {
    if (letters(typed) < fewestLetters || typed === found?.typed) return undefined;
    let gone = false;
    const timer = window.setTimeout(() => void search(typed).then((answer) => gone || setFound({ typed, answer })), pauseMs);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [typed, search]);
  return found?.typed === typed ? found.answer : undefined;
}
