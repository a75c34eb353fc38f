import { Button, TextField } from '@livesession/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../messages';
import { tidied } from './code';

/** For those who type what is printed under the QR code. */
export function CodeForm(props: { readonly code: string; readonly busy: boolean; readonly onCode: (code: string) => void }): JSX.Element {
  const [typed, setTyped] = useState(props.code);
  const code = tidied(typed);
  const go = (): void => {
    if (code !== '' && !props.busy) props.onCode(code);
  };
  return (
    <form
      class="entry__form"
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <h1>{t('enterCode')}</h1>
      <TextField label={t('code')} hint={t('codeHint')} value={typed} onChange={setTyped} autoCapitalize="characters" onEnter={go} />
      <div class="bar">
        <Button look="primary" large wide submit disabled={code === '' || props.busy} onPress={() => undefined}>
          {t(props.busy ? 'oneMoment' : 'continue')}
        </Button>
      </div>
    </form>
  );
}
