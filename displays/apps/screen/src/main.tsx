import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import './screen.css';
import { createLink, remembering } from '@livesession/link';
import { mountApp } from '@livesession/ui';
import { hubs } from '@livesession/wire';
import { keepPage } from './keeping/keep';
import { Screen } from './Screen';
import { t } from './words';

const link = createLink({ hub: hubs.screen, remember: remembering('screen') });
link.start();
void keepPage();
mountApp(<Screen link={link} />, () => t('pageTitle'));
