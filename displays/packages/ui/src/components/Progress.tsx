import type { JSX } from 'preact';

/** How far something is, as words and as a bar. `text` says the value in words ("212 of 320"). */
export function Progress(props: { readonly label: string; readonly value: number; readonly max: number; readonly text: string }): JSX.Element {
  const share = props.max > 0 ? Math.min(1, props.value / props.max) : 0;
  return (
    <div class="ui-progress">
      <div class="ui-progress__line">
        <span>{props.label}</span>
        <span class="ui-progress__value">{props.text}</span>
      </div>
      <div class="ui-progress__track" role="progressbar" aria-label={props.label} aria-valuenow={props.value} aria-valuemin={0} aria-valuemax={props.max} aria-valuetext={props.text}>
        <div class="ui-progress__bar" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
