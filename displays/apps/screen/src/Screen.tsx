import type { JSX } from 'preact';
import type { Link } from '@livesession/link';
import { PairingScreen } from '@livesession/ui';
import { Stage } from './Stage';

/** Paired: the picture. Not paired: the code that the facilitator accepts. */
export function Screen(props: { readonly link: Link }): JSX.Element {
  const { link } = props;
  return link.status.value === 'shutOut' ? <PairingScreen role="screen" onPaired={() => link.start()} /> : <Stage feed={link} />;
}
