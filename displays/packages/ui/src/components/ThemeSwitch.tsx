import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { uiText } from '../i18n/uiMessages';
import { setTheme, shownTheme, theme } from '../theme';

/** Light or dark, whatever the system says. */
export function ThemeSwitch(): JSX.Element {
  useSignalEffect(() => {
    if (theme.value) document.documentElement.dataset['theme'] = theme.value;
  });
  const other = shownTheme() === 'dark' ? 'light' : 'dark';
  return (
    <button type="button" class="ui-button ui-button--quiet" onClick={() => setTheme(other)}>
      {uiText(other)}
    </button>
  );
}
