import type { JSX } from 'preact';
import { locale, setLocale } from '../i18n/locale';
import { uiText } from '../i18n/uiMessages';

/** Offers the other language, in its own words. */
export function LanguageSwitch(): JSX.Element {
  const other = locale.value === 'fr' ? 'en' : 'fr';
  return (
    <button type="button" class="ui-button ui-button--quiet" lang={other} onClick={() => setLocale(other)}>
      {uiText('otherLanguage')}
    </button>
  );
}
