import { Button, locale, locales, type Locale } from '@livesession/ui';
import type { ComponentChildren, JSX } from 'preact';
import { t } from '../messages';
import type { Idle } from '../visit/idle';

/** How long the page stays, as a bar that grows shorter; its length says nothing that the page does not say too. */
export function TimeBar(props: { readonly idle: Idle; readonly ms: number }): JSX.Element {
  return (
    <div class="timebar" aria-hidden="true">
      <div key={props.idle.turn} class={props.idle.held ? 'timebar__left timebar__left--held' : 'timebar__left'} style={{ animationDuration: `${props.ms}ms` }} />
    </div>
  );
}

/** A page for one visitor: what it says, what can be done, and at its foot how long it stays. */
export function Page(props: { readonly look: string; readonly children: ComponentChildren; readonly foot?: ComponentChildren }): JSX.Element {
  return (
    <>
      <main class={`page page--${props.look}`}>{props.children}</main>
      {props.foot && <footer class="foot">{props.foot}</footer>}
    </>
  );
}

/** Both languages side by side, in their own words; the choice lasts as long as the visit. */
export function Languages(): JSX.Element {
  return (
    <div class="languages" role="group" aria-label={t('language')}>
      {locales.map((each) => (
        <LanguageChoice key={each} of={each} />
      ))}
    </div>
  );
}

function LanguageChoice(props: { readonly of: Locale }): JSX.Element {
  return (
    <span lang={props.of}>
      <Button class="big" pressed={locale.value === props.of} onPress={() => (locale.value = props.of)}>
        {t(props.of)}
      </Button>
    </span>
  );
}
