import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '@livesession/writing/writing.css';
import './tablet.css';
import { mountApp } from '@livesession/ui';
import { App } from './App';
import { t } from './messages';

mountApp(<App />, () => t('pageTitle'));
