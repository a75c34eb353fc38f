import { Button } from '@livesession/ui';
import type { JSX } from 'preact';
import { t } from '../messages';
import { sentenceMs, useIdle } from '../visit/idle';
import { useKiosk } from '../visit/kiosk';
import { Page, TimeBar } from './parts';

/** Something to read that tells nothing about anybody, and the ways on from there. */
export function Sentence(props: { readonly sign: string; readonly title: string; readonly text: string; readonly search: boolean; readonly onDone: () => void }): JSX.Element {
  const kiosk = useKiosk();
  const idle = useIdle(sentenceMs, props.onDone);
  return (
    <Page look="sentence" foot={<TimeBar idle={idle} ms={sentenceMs} />}>
      <p class="sentence__sign" aria-hidden="true">
        {props.sign}
      </p>
      <div role="status">
        <h1>{props.title}</h1>
        <p class="sentence__text">{props.text}</p>
      </div>
      <div class="ways">
        {props.search && (
          <Button look="primary" class="big" onPress={() => kiosk.go('search')}>
            {t('searchName')}
          </Button>
        )}
        <Button look={props.search ? 'secondary' : 'primary'} class="big" onPress={props.onDone}>
          {t('backToStart')}
        </Button>
      </div>
    </Page>
  );
}
