import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '@livesession/ui/desk.css';
import './console.css';
import { mountApp } from '@livesession/ui';
import { App } from './App';
import { connectConsole, connectDesk, connectModerator } from './connect';
import { t } from './messages';
import { ModeratorApp } from './moderator/ModeratorApp';
import { t as moderatorText } from './moderator/messages';
import { t as screensText } from './screens/messages';
import { ScreensPage } from './screens/ScreensPage';
import { t as sessionsText } from './sessions/messages';
import { sessionsApi } from './sessions/sessions';
import { SessionsPage } from './sessions/SessionsPage';
import { SignIn } from './signIn/SignIn';

const page = location.pathname.replace(/\/$/, '');
if (page.endsWith('/sessions')) {
  mountApp(<SessionsPage api={sessionsApi} onOpened={() => location.assign('/console')} />, () => sessionsText('pageTitle'));
} else if (page.endsWith('/sign-in')) {
  mountApp(<SignIn />, () => t('signInTitle'));
} else if (page.endsWith('/moderator')) {
  const { desk, start } = connectModerator();
  mountApp(<ModeratorApp desk={desk} onPaired={start} />, () => (desk.session.value ? moderatorText('pageTitle', { title: desk.session.value.title }) : t('product')));
} else if (page.endsWith('/screens')) {
  const { desk, seen } = connectConsole();
  mountApp(<ScreensPage desk={desk} seen={seen} />, () => screensText('pageTitle', { title: desk.session.value?.title ?? '' }));
} else {
  const desk = connectDesk();
  mountApp(<App desk={desk} />, () => (desk.session.value ? t('title', { title: desk.session.value.title }) : t('product')));
}
