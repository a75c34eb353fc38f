import type { JSX } from 'preact';
import { Card } from '../src';
import { t } from './messages';

const grounds = ['paper', 'surface', 'surface-sunk', 'accent', 'accent-soft', 'good-soft', 'warn-soft', 'bad-soft', 'bad'] as const;
const inks: Readonly<Partial<Record<string, string>>> = { accent: 'on-accent', 'accent-soft': 'accent-strong', 'good-soft': 'good', 'warn-soft': 'warn', 'bad-soft': 'bad', bad: 'on-bad' };
const sizes = ['s', 'm', 'l', 'xl', '2xl', '3xl'] as const;
const spaces = [1, 2, 3, 4, 5, 6, 7] as const;
const radii = ['s', 'm', 'l', 'full'] as const;

/** The tokens that everything is made of: colours with what is written on them, letters, spaces, corners. */
export function Tokens(): JSX.Element {
  return (
    <>
      <Card title={t('colours')}>
        <ul class="gallery__swatches">
          {grounds.map((ground) => (
            <li key={ground} style={{ background: `var(--${ground})`, color: `var(--${inks[ground] ?? 'ink'})` }}>
              {ground}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('type')}>
        {sizes.map((size) => (
          <p key={size} class="gallery__type" style={{ fontSize: `var(--text-${size})` }}>
            {t('sample')} <small>{size}</small>
          </p>
        ))}
      </Card>
      <Card title={t('spacing')}>
        <ul class="gallery__spaces">
          {spaces.map((space) => (
            <li key={space} style={{ inlineSize: `var(--space-${space})`, blockSize: `var(--space-${space})` }} />
          ))}
          {radii.map((radius) => (
            <li key={radius} class="gallery__corner" style={{ borderRadius: `var(--radius-${radius})` }} />
          ))}
        </ul>
      </Card>
    </>
  );
}
