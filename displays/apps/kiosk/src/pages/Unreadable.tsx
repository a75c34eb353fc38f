import type { JSX } from 'preact';
import { t } from '../messages';
import { useKiosk } from '../visit/kiosk';
import { Sentence } from './Sentence';

/** The scanner brought something that is no printed code. */
export function Unreadable(): JSX.Element {
  const kiosk = useKiosk();
  return <Sentence sign="?" title={t('unreadable')} text={t('unreadableText')} search onDone={kiosk.leave} />;
}
