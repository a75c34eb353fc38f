import '@livesession/ui/tokens.css';
import '@livesession/ui/base.css';
import './screen.css';
import { createLink } from '@livesession/link';
import { mountApp } from '@livesession/ui';
import { hubs } from '@livesession/wire';
import { Screen } from './Screen';
import { t } from './words';

const link = createLink({ hub: hubs.screen });
link.start();
mountApp(<Screen link={link} />, () => t('pageTitle'));
