import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import './kiosk.css';
import { mountApp } from '@livesession/ui';
import { App } from './App';
import { connectKiosk } from './connect';
import { t } from './messages';

const kiosk = connectKiosk();
mountApp(<App kiosk={kiosk} />, () => (kiosk.session.value ? t('title', { title: kiosk.session.value.title }) : t('product')));
