import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import './console.css';
import { mountApp } from '@livesession/ui';
import { App } from './App';
import { connectDesk } from './connect';
import { t } from './messages';
import { SignIn } from './signIn/SignIn';

if (location.pathname.replace(/\/$/, '').endsWith('/sign-in')) {
  mountApp(<SignIn />, () => t('signInTitle'));
} else {
  const desk = connectDesk();
  mountApp(<App desk={desk} />, () => (desk.session.value ? t('title', { title: desk.session.value.title }) : t('product')));
}
