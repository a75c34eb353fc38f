import { Announcements, Button, ConnectionBadge, keptTogether, Notice } from '@livesession/ui';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../messages';
import { hasCamera } from '../scanner/camera';
import { useKiosk } from '../visit/kiosk';
import { Camera } from './Camera';
import { Languages, Page } from './parts';

/** Between two visitors: nothing about anybody, and how to come in. */
export function Welcome(): JSX.Element {
  const kiosk = useKiosk();
  const [camera, setCamera] = useState(false);
  const [offered, offer] = useState(false);
  useEffect(() => void hasCamera().then(offer), []);
  return (
    <Page look="welcome" foot={<Standing />}>
      <p class="welcome__event" dir="auto">
        {keptTogether(kiosk.session.value?.title ?? '')}
      </p>
      <h1>{t('welcome')}</h1>
      <Announcements of={kiosk.announcements.value} />
      {camera ? <Camera onClose={() => setCamera(false)} /> : <ScanPicture />}
      <p class="welcome__scan">{t('scan')}</p>
      <div class="welcome__ways">
        <Button look="primary" class="big" wide onPress={() => kiosk.go('search')}>
          {t('noBadge')}
        </Button>
        {offered && !camera && (
          <Button class="big" wide onPress={() => setCamera(true)}>
            {t('useCamera')}
          </Button>
        )}
      </div>
      <Languages />
    </Page>
  );
}

/** For the team: whether what is scanned arrives. */
function Standing(): JSX.Element {
  const kiosk = useKiosk();
  const queued = kiosk.queued.value;
  return (
    <>
      {kiosk.missed.value > 0 && (
        <Notice tone="warn" onClose={() => (kiosk.missed.value = 0)}>
          {t('missed', { count: kiosk.missed.value })}
        </Notice>
      )}
      <div class="foot__line">
        <ConnectionBadge status={kiosk.status.value} />
        {queued > 0 && <span role="status">{t('queued', { count: queued })}</span>}
      </div>
    </>
  );
}

/** A badge under a reader's light. */
function ScanPicture(): JSX.Element {
  return (
    <svg class="scanpicture" viewBox="0 0 240 200" aria-hidden="true">
      <rect class="scanpicture__badge" x="60" y="22" width="120" height="164" rx="14" />
      <rect class="scanpicture__slot" x="100" y="34" width="40" height="10" rx="5" />
      <path class="scanpicture__code" d="M84 66h26v26H84zm8 8v10h10V74zM130 66h26v26h-26zm8 8v10h10V74zM84 112h26v26H84zm8 8v10h10v-10zM130 112h10v10h-10zM146 112h10v10h-10zM138 122h10v10h-10zM130 132h8v6h-8zM150 130h6v8h-6zM118 70h6v14h-6zM116 98h14v6h-14zM88 98h12v6H88zM142 98h14v6h-14zM116 122h6v16h-6z" />
      <path class="scanpicture__text" d="M84 154h72M96 168h48" />
      <path class="scanpicture__light" d="M28 102h184" />
    </svg>
  );
}
