import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { uiText } from '../i18n/uiMessages';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Longest text in UTF-16 code units, as the server counts. More may be typed, so that a paste is never cut in silence. */
  readonly max?: number | undefined;
  /** The label is read out only. */
  readonly quietLabel?: boolean | undefined;
}

export interface TextFieldProps extends FieldProps {
  readonly inputMode?: 'text' | 'numeric' | 'search' | undefined;
  readonly autoComplete?: string | undefined;
  readonly autoCapitalize?: 'none' | 'sentences' | 'words' | 'characters' | undefined;
  readonly onEnter?: (() => void) | undefined;
}

export function TextField(props: TextFieldProps): JSX.Element {
  const field = useField(props);
  return (
    <Frame {...props} id={field.id}>
      <input
        {...field.input}
        type="text"
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? 'off'}
        autoCapitalize={props.autoCapitalize}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing && props.onEnter) {
            event.preventDefault();
            props.onEnter();
          }
        }}
      />
    </Frame>
  );
}

export function TextArea(props: FieldProps & { readonly rows?: number | undefined }): JSX.Element {
  const field = useField(props);
  return (
    <Frame {...props} id={field.id} counted>
      <textarea {...field.input} rows={props.rows ?? 3} />
    </Frame>
  );
}

/** Whether a text may be sent: something is written, and not too much. */
export function fits(text: string, max: number): boolean {
  return text.trim().length > 0 && text.length <= max;
}

function useField(props: FieldProps) {
  const id = useId();
  const invalid = props.error !== undefined || overBy(props) > 0;
  return {
    id,
    input: {
      id,
      class: 'ui-input',
      value: props.value,
      placeholder: props.placeholder,
      disabled: props.disabled,
      'aria-invalid': invalid ? ('true' as const) : undefined,
      'aria-describedby': `${id}-note`,
      onInput: (event: { readonly currentTarget: { readonly value: string } }) => props.onChange(event.currentTarget.value),
    },
  };
}

function Frame(props: FieldProps & { readonly id: string; readonly counted?: boolean; readonly children: ComponentChildren }): JSX.Element {
  const over = overBy(props);
  const isCounted = props.counted === true && props.max !== undefined;
  const error = props.error ?? (over > 0 ? uiText('tooLong', { over }) : undefined);
  return (
    <div class={isCounted ? 'ui-field ui-field--counted' : 'ui-field'}>
      <label class={props.quietLabel ? 'ui-hidden' : 'ui-field__label'} for={props.id}>
        {props.label}
      </label>
      {props.children}
      <span id={`${props.id}-note`} class={error ? 'ui-field__error' : 'ui-field__hint'}>
        {error ?? props.hint}
      </span>
      {/* Said once, not with every letter that is too many. */}
      <span class="ui-hidden" role="status">
        {props.error ?? (over > 0 ? uiText('tooLongNow') : '')}
      </span>
      {isCounted && (
        <span class="ui-field__count" aria-hidden="true">
          {uiText('ofMax', { length: props.value.length, max: props.max ?? 0 })}
        </span>
      )}
    </div>
  );
}

function overBy(props: FieldProps): number {
  return props.max === undefined ? 0 : Math.max(0, props.value.length - props.max);
}
