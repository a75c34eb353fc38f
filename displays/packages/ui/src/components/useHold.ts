import { useEffect, useRef, useState } from 'preact/hooks';
import { uiText } from '../i18n/uiMessages';

/** How long a destructive button is held, as the animation in base.css does. */
export const holdMs = 900;
const hintMs = 3000;

interface Hold {
  readonly holding: boolean;
  readonly hint: string | undefined;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerLeave: () => void;
    readonly onPointerCancel: () => void;
    readonly onContextMenu: (event: Event) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onKeyUp: (event: KeyboardEvent) => void;
    readonly onBlur: () => void;
    readonly onClick: (event: MouseEvent) => void;
  };
}

/**
 * Hold to confirm with finger, mouse or key. A screen reader's click comes without a press before it: there the first click
 * arms and the second acts.
 */
export function useHold(act: () => void, disabled: boolean): Hold {
  const [holding, setHolding] = useState(false);
  const [hint, setHint] = useState<'hold' | 'again' | undefined>(undefined);
  const timer = useRef(0);
  const hintTimer = useRef(0);
  const pressed = useRef(false);

  const say = (next: 'hold' | 'again' | undefined): void => {
    clearTimeout(hintTimer.current);
    setHint(next);
    if (next) hintTimer.current = window.setTimeout(() => setHint(undefined), hintMs);
  };
  const start = (): void => {
    if (disabled) return;
    pressed.current = true;
    setHolding(true);
    say(undefined);
    timer.current = window.setTimeout(() => {
      stop();
      act();
    }, holdMs);
  };
  const stop = (): void => {
    clearTimeout(timer.current);
    setHolding(false);
  };
  const letGo = (): void => {
    if (holding) say('hold');
    stop();
  };
  useEffect(() => () => [timer, hintTimer].forEach((each) => clearTimeout(each.current)), []);

  return {
    holding,
    hint: hint && uiText(hint === 'hold' ? 'holdToConfirm' : 'pressAgain'),
    handlers: {
      onPointerDown: (event) => event.button === 0 && start(),
      onPointerUp: letGo,
      onPointerLeave: stop,
      onPointerCancel: stop,
      onContextMenu: (event) => event.preventDefault(),
      onKeyDown: (event) => {
        if ((event.key === 'Enter' || event.key === ' ') && !event.repeat) {
          event.preventDefault();
          start();
        }
      },
      onKeyUp: letGo,
      onBlur: stop,
      onClick: () => {
        const own = pressed.current;
        pressed.current = false;
        if (own || disabled) return;
        if (hint === 'again') {
          say(undefined);
          act();
        } else {
          say('again');
        }
      },
    },
  };
}
