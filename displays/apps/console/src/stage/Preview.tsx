import { clockText } from '@livesession/ui';
import type { JSX } from 'preact';
import { useDesk } from '../desk';
import { t } from './messages';
import type { NextAction } from '../nextAction';
import { previewOf } from './preview';

const devices = ['screens', 'tablets', 'phones'] as const;

/** What the next press will put on every device, before it does: small pictures with the words that will stand there. */
export function Preview(props: { readonly action: NextAction }): JSX.Element | null {
  const preview = previewOf(props.action, useDesk().rounds.value);
  if (!preview) return null;
  return (
    <section class="preview" aria-label={t('preview')}>
      <p class="preview__head">
        <span class="preview__word">{t('preview')}</span>
        <strong class="preview__title">{preview.title}</strong>
        {preview.seconds !== undefined && <span class="preview__clock">{clockText(preview.seconds)}</span>}
      </p>
      <ul class="preview__devices">
        {devices.map((device) => (
          <li key={device} class={`preview__device preview__device--${device}`}>
            <span class="preview__name">{t(`preview-${device}`)}</span>
            <span class="preview__what">{preview.shown[device]}</span>
          </li>
        ))}
      </ul>
      {preview.instruction && (
        <p class="preview__instruction" dir="auto">
          {preview.instruction}
        </p>
      )}
    </section>
  );
}
