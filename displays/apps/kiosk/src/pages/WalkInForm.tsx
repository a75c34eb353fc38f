import { Button, Notice } from '@livesession/ui';
import type { FoundPerson } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../messages';
import { useKiosk, type WalkIn } from '../visit/kiosk';
import { Covered } from './Covered';
import { Keyboard } from './Keyboard';
import { NameField } from './NameField';
import { Found } from './Search';

const fields = ['firstName', 'lastName', 'entity'] as const;
type Field = (typeof fields)[number];

/** Who is on no list says their name, and is asked first whether they are not on it after all. */
export function WalkInForm(props: { readonly known: readonly FoundPerson[] }): JSX.Element {
  const kiosk = useKiosk();
  const [person, setPerson] = useState<WalkIn>({ firstName: '', lastName: '', entity: '' });
  const [active, setActive] = useState<Field>('firstName');
  const [known, setKnown] = useState(props.known);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const write = (field: Field, value: string): void => setPerson((before) => ({ ...before, [field]: value }));
  const name = `${person.firstName} ${person.lastName}`.trim();

  const register = async (): Promise<void> => {
    if (busy) return;
    if (person.firstName.trim() === '') return setMissing(true);
    setBusy(true);
    const found = await kiosk.search(name);
    setBusy(false);
    if (typeof found === 'object' && found.people.length > 0) setKnown(found.people);
    else kiosk.register(person);
  };

  return (
    <Covered personal={name !== '' || person.entity !== '' || known.length > 0} look={known.length > 0 ? 'known' : 'walkin'} topic={known}>
      {known.length > 0 ? (
        <IsItYou known={known} onOther={() => kiosk.register(person)} />
      ) : (
        <>
          <h1>{t('walkInTitle')}</h1>
          <div class="fields">
            {fields.map((field) => (
              <NameField key={field} label={t(field)} value={person[field]} onChange={(value) => write(field, value)} onFocus={() => setActive(field)} onEnter={() => void register()} active={active === field} />
            ))}
          </div>
          {missing && person.firstName.trim() === '' && <Notice tone="bad">{t('firstNameMissing')}</Notice>}
          <div class="ways">
            <Button look="primary" class="big" disabled={busy} onPress={() => void register()}>
              {t('register')}
            </Button>
            <Button class="big" onPress={kiosk.leave}>
              {t('backToStart')}
            </Button>
          </div>
          <Keyboard onType={(sign) => write(active, capitalised(person[active] + sign))} onDelete={() => write(active, [...person[active]].slice(0, -1).join(''))} />
        </>
      )}
    </Covered>
  );
}

function IsItYou(props: { readonly known: readonly FoundPerson[]; readonly onOther: () => void }): JSX.Element {
  const kiosk = useKiosk();
  return (
    <>
      <h1>{t('isItYou')}</h1>
      <p class="sentence__text">{t('isItYouText')}</p>
      <div class="hits">
        <Found people={props.known} onPick={kiosk.checkIn} />
      </div>
      <div class="ways">
        <Button class="big" onPress={props.onOther}>
          {t('notMe')}
        </Button>
      </div>
    </>
  );
}

/** Names begin with a capital, and so does each of their parts; letters that follow stay as they were typed. */
function capitalised(typed: string): string {
  return typed.replace(/(^|[\s\-’'])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase());
}
