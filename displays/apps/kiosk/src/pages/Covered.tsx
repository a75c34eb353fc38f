import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../messages';
import { coveredMs, formMs, personMs, useIdle } from '../visit/idle';
import { useKiosk } from '../visit/kiosk';
import { Page, TimeBar } from './parts';

/**
 * A form that somebody fills in at their own pace. With a name in it, it covers itself when nobody touches it: the name is gone from the
 * screen, and a touch brings it back. Then, and an empty one a little later, the page goes back to its beginning.
 */
export function Covered(props: { readonly personal: boolean; readonly look: string; readonly topic: unknown; readonly children: ComponentChildren }): JSX.Element {
  const kiosk = useKiosk();
  const [covered, cover] = useState(false);
  const ms = props.personal ? personMs : formMs;
  if (covered) return <Cover onTouch={() => cover(false)} />;
  return <Open {...props} ms={ms} onIdle={() => (props.personal ? cover(true) : kiosk.leave())} />;
}

function Open(props: { readonly look: string; readonly topic: unknown; readonly ms: number; readonly onIdle: () => void; readonly children: ComponentChildren }): JSX.Element {
  const idle = useIdle(props.ms, props.onIdle, props.topic);
  return (
    <Page look={props.look} foot={<TimeBar idle={idle} ms={props.ms} />}>
      {props.children}
    </Page>
  );
}

function Cover(props: { readonly onTouch: () => void }): JSX.Element {
  const kiosk = useKiosk();
  const idle = useIdle(coveredMs, kiosk.leave);
  useEffect(() => {
    window.addEventListener('keydown', props.onTouch);
    return () => window.removeEventListener('keydown', props.onTouch);
  }, []);
  return (
    <Page look="sentence" foot={<TimeBar idle={idle} ms={coveredMs} />}>
      <button type="button" class="cover" onClick={props.onTouch}>
        <strong>{t('stillThere')}</strong>
        <span>{t('touchToGoOn')}</span>
      </button>
    </Page>
  );
}
