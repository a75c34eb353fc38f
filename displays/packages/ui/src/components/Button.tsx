import type { ComponentChildren, JSX } from 'preact';
import { useHold } from './useHold';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: ButtonLook | undefined;
  readonly large?: boolean | undefined;
  readonly wide?: boolean | undefined;
  /** Stays focusable and says why through `title`; presses do nothing. */
  readonly disabled?: boolean | undefined;
  /** Destructive: acts only after being held for a second, or after two presses with assistive technology. */
  readonly hold?: boolean | undefined;
  /** For the name that is read out, where the visible words alone would not do. */
  readonly label?: string | undefined;
  readonly title?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly submit?: boolean | undefined;
  readonly class?: string | undefined;
}

export function Button(props: ButtonProps): JSX.Element {
  return props.hold ? <HoldButton {...props} /> : <PlainButton {...props} />;
}

function PlainButton(props: ButtonProps): JSX.Element {
  return (
    <button {...shared(props)} onClick={() => !props.disabled && props.onPress()}>
      {props.children}
    </button>
  );
}

function HoldButton(props: ButtonProps): JSX.Element {
  const hold = useHold(props.onPress, props.disabled ?? false);
  return (
    <button {...shared(props, hold.holding ? 'ui-button--holding' : '')} {...hold.handlers}>
      <span class="ui-button__fill" aria-hidden="true" />
      <span aria-live="polite">{hold.hint ?? props.children}</span>
    </button>
  );
}

function shared(props: ButtonProps, more = '') {
  const { look = 'secondary', large, wide } = props;
  const names = ['ui-button', `ui-button--${look}`, large && 'ui-button--large', wide && 'ui-button--wide', more, props.class];
  return {
    type: props.submit ? ('submit' as const) : ('button' as const),
    class: names.filter(Boolean).join(' '),
    'aria-label': props.label,
    'aria-disabled': props.disabled ? ('true' as const) : undefined,
    'aria-pressed': props.pressed,
    title: props.title,
  };
}
