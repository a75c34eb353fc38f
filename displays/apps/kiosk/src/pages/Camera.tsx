import { Button, Notice } from '@livesession/ui';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../messages';
import { watchCamera } from '../scanner/camera';
import { formMs, useIdle } from '../visit/idle';
import { useKiosk } from '../visit/kiosk';

/** The camera's picture, to hold a badge or a phone before. */
export function Camera(props: { readonly onClose: () => void }): JSX.Element {
  const kiosk = useKiosk();
  const video = useRef<HTMLVideoElement>(null);
  const [failed, setFailed] = useState(false);
  useIdle(formMs, props.onClose);
  useEffect(() => {
    let end: (() => void) | undefined;
    let gone = false;
    if (video.current) {
      watchCamera(video.current, kiosk.scan).then(
        (ended) => (gone ? ended() : (end = ended)),
        () => setFailed(true),
      );
    }
    return () => {
      gone = true;
      end?.();
    };
  }, [kiosk]);
  return (
    <div class="camera">
      {failed ? <Notice tone="warn">{t('cameraFailed')}</Notice> : <video ref={video} class="camera__picture" muted playsInline aria-label={t('cameraPicture')} />}
      <Button class="big" onPress={props.onClose}>
        {t('closeCamera')}
      </Button>
    </div>
  );
}
