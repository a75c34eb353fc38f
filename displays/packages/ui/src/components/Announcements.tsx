import type { JSX } from 'preact';
import { keptTogether } from '../i18n/typography';
import { Notice } from './Notice';

/** What of an announcement is shown. */
export interface Announced {
  readonly id: string;
  readonly text: string;
  readonly at: number;
}

/** What everybody, or this table, is told by the facilitator: the latest first. */
export function Announcements(props: { readonly of: readonly Announced[] }): JSX.Element | null {
  if (props.of.length === 0) return null;
  return (
    <>
      {[...props.of]
        .sort((a, b) => b.at - a.at)
        .map((each) => (
          <Notice key={each.id}>
            <p dir="auto">
              <strong>{keptTogether(each.text)}</strong>
            </p>
          </Notice>
        ))}
    </>
  );
}
