import { locale } from '@livesession/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../messages';

const letters = {
  fr: ['azertyuiop', 'qsdfghjklm', 'wxcvbn-’'],
  en: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm-’'],
} as const;
const more = ['1234567890', 'éèêëàâäç', 'îïôöùûüñœ-’'] as const;

export interface KeyboardProps {
  readonly onType: (sign: string) => void;
  readonly onDelete: () => void;
}

/** Letters to touch: with a scanner plugged in, computers take it for a keyboard and show none of their own. */
export function Keyboard(props: KeyboardProps): JSX.Element {
  const [accents, setAccents] = useState(false);
  const rows: readonly string[] = accents ? more : letters[locale.value];
  return (
    <div class="keyboard" role="group" aria-label={t('keyboard')}>
      {rows.map((row, index) => (
        <div key={index} class="keyboard__row">
          {[...row].map((sign) => (
            <Key key={sign} label={sign} onPress={() => props.onType(sign)}>
              {sign.toLocaleUpperCase()}
            </Key>
          ))}
          {index === 2 && (
            <Key wide says={t('delete')} onPress={props.onDelete}>
              ⌫
            </Key>
          )}
        </div>
      ))}
      <div class="keyboard__row">
        <Key wide says={t(accents ? 'plainLetters' : 'accents')} onPress={() => setAccents(!accents)}>
          {t(accents ? 'plainKey' : 'accentsKey')}
        </Key>
        <Key space onPress={() => props.onType(' ')}>
          {t('space')}
        </Key>
      </div>
    </div>
  );
}

function Key(props: { readonly label?: string; readonly says?: string; readonly children: string; readonly onPress: () => void; readonly wide?: boolean; readonly space?: boolean }): JSX.Element {
  const look = props.space ? 'key key--space' : props.wide ? 'key key--wide' : 'key';
  return (
    // The field keeps the focus, and the caret in it.
    <button type="button" class={look} aria-label={props.label} onPointerDown={(event) => event.preventDefault()} onClick={props.onPress}>
      {props.says === undefined ? (
        props.children
      ) : (
        <>
          <span aria-hidden="true">{props.children}</span>
          <span class="ui-hidden">{props.says}</span>
        </>
      )}
    </button>
  );
}
