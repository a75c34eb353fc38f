import { Button, Card, Notice, TextField } from '@livesession/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { OneOf } from '../OneOf';
import { t } from './messages';
import { emptyForm, newSession, sizeOf, templates, type NewSessionForm, type SessionsApi, type Template, type Trouble } from './sessions';
import { TroubleNotice } from './SessionsPage';

type Outcome = { readonly title: string } | Trouble | 'incomplete' | undefined;

/** Template, language, title, tables and seats: a session to prepare. */
export function NewSessionCard(props: { readonly api: SessionsApi; readonly onCreated: () => void }): JSX.Element {
  const [form, setForm] = useState(emptyForm);
  const [outcome, setOutcome] = useState<Outcome>(undefined);
  const change = (part: Partial<NewSessionForm>): void => setForm({ ...form, ...part });
  const create = async (): Promise<void> => {
    const asked = newSession(form);
    if (!asked) {
      setOutcome('incomplete');
      return;
    }
    const begun = await props.api.begin(asked);
    setOutcome(begun);
    if ('trouble' in begun) return;
    setForm({ ...form, title: '' });
    props.onCreated();
  };
  return (
    <Card title={t('newTitle')}>
      <div class="stack">
        <OneOf name={t('template')} all={templates} chosen={form.template} word={(each) => t(`template-${each}`)} onChoose={(template: Template) => change({ template, ...sizeOf[template] })} />
        <OneOf name={t('language')} all={['fr', 'en'] as const} chosen={form.language} word={(each) => t(`language-${each}`)} onChoose={(language) => change({ language })} />
        <TextField label={t('title')} hint={t('titleHint')} value={form.title} onChange={(title) => change({ title })} max={120} />
        <div class="sessions__size">
          <TextField label={t('tables')} hint={t('tablesHint')} inputMode="numeric" value={form.tables} onChange={(tables) => change({ tables })} />
          <TextField label={t('seats')} hint={t('seatsHint')} inputMode="numeric" value={form.seats} onChange={(seats) => change({ seats })} />
        </div>
        <p class="quiet">{t('newText')}</p>
        <Button look="primary" wide onPress={() => void create()}>
          {t('create')}
        </Button>
        {outcome === 'incomplete' ? <Notice tone="bad">{t('notNumbers')}</Notice> : outcome && ('trouble' in outcome ? <TroubleNotice of={outcome} /> : <Notice tone="good">{t('created', { title: outcome.title })}</Notice>)}
      </div>
    </Card>
  );
}
