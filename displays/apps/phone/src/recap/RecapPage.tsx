import { Button, EmptyState, locale, StatusLine } from '@livesession/ui';
import type { Recap } from '@livesession/wire';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { download, recapFile } from './file';
import { t } from './messages';
import { Helped, Own, Stories, Tables, Witnessed } from './parts';
import { Chosen, Met } from './shared';
import { useRecap } from './useRecap';

/** What I take home, and the button that keeps it as a file. At the end of the session it lies under the last round. */
export function RecapPage(props: { readonly onClose: (() => void) | undefined }): JSX.Element {
  const { recap, failed } = useRecap();
  const [saved, setSaved] = useState(false);
  const article = useRef<HTMLElement>(null);
  const save = (): void => {
    if (!article.current || !recap) return;
    download(`${t('file')}.html`, recapFile(article.current, locale.value, `${t('title')} – ${recap.title}`));
    setSaved(true);
  };
  return (
    <section class="recap" aria-label={t('title')}>
      {failed && <StatusLine kind="waiting">{t('failed')}</StatusLine>}
      {!recap && !failed && <StatusLine kind="sending">{t('loading')}</StatusLine>}
      {recap && (
        <article ref={article}>
          <Heading recap={recap} />
          {isEmpty(recap) ? <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState> : <Parts recap={recap} />}
        </article>
      )}
      <div class="bar">
        {saved && <StatusLine kind="done">{t('saved')}</StatusLine>}
        {recap && !isEmpty(recap) && (
          <Button look="primary" large wide onPress={save}>
            {t('save')}
          </Button>
        )}
        {props.onClose && (
          <Button wide onPress={props.onClose}>
            {t('back')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Heading({ recap }: { readonly recap: Recap }): JSX.Element {
  const date = new Intl.DateTimeFormat(locale.value, { dateStyle: 'long' }).format(new Date());
  return (
    <header>
      <h1>{t('title')}</h1>
      <p class="recap__soft">{recap.title}</p>
      <p class="recap__soft">{recap.name === '' ? t('on', { date }) : t('whose', { name: recap.name, date })}</p>
    </header>
  );
}

function Parts({ recap }: { readonly recap: Recap }): JSX.Element {
  return (
    <>
      <Chosen questions={recap.chosen} />
      <Own commitments={recap.own} />
      <Tables commitments={recap.atTables} />
      <Stories stories={recap.stories} />
      <Helped helps={recap.helped} />
      <Witnessed commitments={recap.witnessed} />
      <Met names={recap.met} />
    </>
  );
}

function isEmpty(recap: Recap): boolean {
  return [recap.chosen, recap.own, recap.atTables, recap.stories, recap.helped, recap.witnessed, recap.met].every((part) => part.length === 0);
}
