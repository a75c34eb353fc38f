import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import '@livesession/ui/desk.css';
import './director.css';
import { mountApp } from '@livesession/ui';
import { App } from './App';
import { connectBoard } from './connect';
import { t } from './messages';

const board = connectBoard();
mountApp(<App board={board} />, () => (board.session.value ? t('title', { title: board.session.value.title }) : t('product')));
