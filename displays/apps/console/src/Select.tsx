import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly all: readonly T[];
  readonly word: (each: T) => string;
  readonly onChange: (each: T) => void;
  readonly hint?: string | undefined;
}

/** One of a few, by its word. */
export function Select<T extends string>(props: SelectProps<T>): JSX.Element {
  const id = useId();
  const choose = (value: string): void => {
    const chosen = props.all.find((each) => each === value);
    if (chosen !== undefined) props.onChange(chosen);
  };
  return (
    <div class="ui-field">
      <label class="ui-field__label" for={id}>
        {props.label}
      </label>
      <select id={id} class="ui-input" value={props.value} aria-describedby={props.hint ? `${id}-note` : undefined} onChange={(event) => choose(event.currentTarget.value)}>
        {props.all.map((each) => (
          <option key={each} value={each}>
            {props.word(each)}
          </option>
        ))}
      </select>
      {props.hint && (
        <span id={`${id}-note`} class="ui-field__hint">
          {props.hint}
        </span>
      )}
    </div>
  );
}
