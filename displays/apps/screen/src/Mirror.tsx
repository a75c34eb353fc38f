import type { JSX } from 'preact';
import type { Mirror as MirrorOf } from '@livesession/scene';

/** What the canvas shows, as text: for assistive technology and for tests. */
export function Mirror(props: { readonly mirror: MirrorOf | undefined }): JSX.Element {
  const { mirror } = props;
  return (
    <div class="ui-hidden" lang={mirror?.language}>
      <p role="status">{mirror?.status}</p>
      <ul aria-label={mirror?.label}>
        {mirror?.lines.map((line, at) => (
          <li key={at} dir={line.direction}>
            {line.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
