import { Button, LanguageSwitch, ThemeSwitch } from '@livesession/ui';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from './messages';

interface BarProps {
  readonly title: string;
  /** Where else one can go, and what is asked for now and then. */
  readonly more?: ComponentChildren;
  /** What must be at hand at any moment. */
  readonly children?: ComponentChildren;
}

/** The head of each page: on a phone what is asked for now and then folds away, so that the room comes first. */
export function Bar(props: BarProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <header class={open ? 'bar bar--open' : 'bar'}>
      <h1 class="bar__title">{props.title}</h1>
      <Button class="bar__menu" look="quiet" pressed={open} onPress={() => setOpen(!open)}>
        {t('menu')}
      </Button>
      {props.children}
      <div class="bar__more">
        {props.more}
        <ThemeSwitch />
        <LanguageSwitch />
      </div>
    </header>
  );
}
