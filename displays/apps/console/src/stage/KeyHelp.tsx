import { Button } from '@livesession/ui';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from './messages';
import { useKey } from './useKeys';

const keys = [
  ['keyNext', ['keySpace', 'Page ↓', '→']],
  ['keyUndo', ['U', 'Page ↑', '←']],
  ['keyBlank', ['B', '.']],
  ['keyPause', ['K']],
  ['keyMore', ['+']],
  ['keyLess', ['−']],
  ['keyHelp', ['?']],
] as const;

/** Which keys there are, beside whatever goes on: they work while it is open. */
export function KeyHelp(): JSX.Element {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const toggle = (): void => setOpen((was) => !was);
  const close = (): void => {
    setOpen(false);
    opener.current?.querySelector('button')?.focus();
  };
  useKey('help', toggle);
  return (
    <div ref={opener}>
      <Button look="quiet" pressed={open} onPress={toggle}>
        {t('keys')} <kbd aria-hidden="true">?</kbd>
      </Button>
      {open && <Sheet onClose={close} />}
    </div>
  );
}

function Sheet(props: { readonly onClose: () => void }): JSX.Element {
  // With the sheet itself, not after the next frame: whoever opens it by mistake is quick with Escape.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') props.onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <section class="keyhelp" aria-label={t('keys')}>
      <dl class="keyhelp__list">
        {keys.map(([meaning, each]) => (
          <div key={meaning}>
            <dt>
              {each.map((key) => (
                <kbd key={key}>{key === 'keySpace' ? t(key) : key}</kbd>
              ))}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{t('keysText')}</p>
      <Button onPress={props.onClose}>
        {t('closeHelp')} <kbd aria-hidden="true">Esc</kbd>
      </Button>
    </section>
  );
}
