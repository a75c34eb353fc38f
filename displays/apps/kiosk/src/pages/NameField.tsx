import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** A field that the page's own keyboard writes into; a real one, where there is one, does too. */
export function NameField(props: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void; readonly onFocus?: () => void; readonly onEnter?: () => void; readonly active: boolean }): JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (props.active) field.current?.focus();
  }, [props.active]);
  return (
    <div class="ui-field">
      <label class="ui-field__label" for={id}>
        {props.label}
      </label>
      <input
        ref={field}
        id={id}
        class="ui-input field"
        type="text"
        inputMode="none"
        autoComplete="off"
        autoCapitalize="words"
        spellcheck={false}
        maxLength={60}
        value={props.value}
        onFocus={props.onFocus}
        onInput={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) props.onEnter?.();
        }}
      />
    </div>
  );
}
