import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '@livesession/writing/writing.css';
import './phone.css';
import { mountApp, showTheme } from '@livesession/ui';
import { App } from './App';
import { t } from './messages';

// The room is dark when the screens are on.
showTheme('dark');
mountApp(<App />, () => t('pageTitle'));
