import { dress, isColour, type Adapted } from '@livesession/scene/look';
import { Button, Card, Notice, StatusLine, TextField } from '@livesession/ui';
import type { EventLook, LookFont, SessionRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Outcome } from '../Action';
import { useDesk } from '../desk';
import { Select } from '../Select';
import { useCommand } from '../useCommand';
import { t } from './messages';
import { uploadLogo, type LogoFault } from './uploadLogo';

const fonts: readonly LookFont[] = ['sans', 'serif', 'legible'];
/** What the pickers stand on before anything is chosen: the product's own. */
const own = dress('light', undefined).theme;

interface LookForm {
  readonly title: string;
  readonly accent: string;
  readonly highlight: string;
  readonly font: LookFont;
  readonly logo: string | undefined;
}

/** Title, logo, two colours and a typeface: what makes the event look like its own. */
export function LookCard(): JSX.Element | null {
  const session = useDesk().session.value;
  if (!session) return null;
  const { title, look } = session;
  return <Editor key={JSON.stringify([title, look])} session={session} look={look} />;
}

function Editor(props: { readonly session: SessionRecord; readonly look: EventLook | undefined }): JSX.Element {
  const [form, setForm] = useState<LookForm>(() => formOf(props.session, props.look));
  const command = useCommand();
  const change = (part: Partial<LookForm>): void => setForm({ ...form, ...part });
  const accent = colourOf(form.accent);
  const highlight = colourOf(form.highlight);
  const wrong = accent === 'wrong' || highlight === 'wrong' || form.title.trim() === '';
  const save = (): void => {
    if (wrong) return;
    void command.run('SetLook', { title: form.title.trim(), font: form.font, ...(accent && { accent }), ...(highlight && { highlight }), ...(form.logo !== undefined && { logo: form.logo }) });
  };
  const look = { accent: accent === 'wrong' ? undefined : accent, highlight: highlight === 'wrong' ? undefined : highlight };
  const changed = JSON.stringify(form) !== JSON.stringify(formOf(props.session, props.look));
  return (
    <Card title={t('title')}>
      <div class="stack">
        <p class="quiet">{t('text')}</p>
        <TextField label={t('name')} value={form.title} onChange={(title) => change({ title })} max={120} />
        <Logo name={form.logo} onChange={(logo) => change({ logo })} />
        <Colour label={t('accent')} hint={t('accentHint')} own={own.accent} value={form.accent} onChange={(value) => change({ accent: value })} />
        <Colour label={t('highlight')} hint={t('highlightHint')} own={own.highlight} value={form.highlight} onChange={(value) => change({ highlight: value })} />
        <Select label={t('font')} value={form.font} all={fonts} word={(each) => t(`font-${each}`)} onChange={(font) => change({ font })} />
        <Samples look={look} />
        <Button look="primary" disabled={wrong || !changed} onPress={save}>
          {t('save')}
        </Button>
        <Outcome of={command} />
      </div>
    </Card>
  );
}

function Colour(props: { readonly label: string; readonly hint: string; readonly own: string; readonly value: string; readonly onChange: (value: string) => void }): JSX.Element {
  const { value } = props;
  return (
    <div class="look__colour">
      <TextField label={props.label} hint={props.hint} value={value} placeholder={t('own')} onChange={props.onChange} error={colourOf(value) === 'wrong' ? t('notAColour', { which: props.label }) : undefined} />
      <input type="color" aria-label={props.label} value={isColour(value) ? value : props.own} onInput={(event) => props.onChange(event.currentTarget.value)} />
    </div>
  );
}

/** The two kinds of screens in these colours, and a sentence where a colour cannot be shown as it was chosen. */
function Samples(props: { readonly look: { readonly accent: string | undefined; readonly highlight: string | undefined } }): JSX.Element {
  const dressed = [['light', dress('light', props.look)], ['dark', dress('dark', props.look)]] as const;
  const sentences = dressed.flatMap(([, { adapted }]) => adapted.filter((each) => each.because !== 'notAColour').map(sentence));
  return (
    <>
      <div class="look__samples">
        {dressed.map(([name, { theme }]) => (
          <svg key={name} viewBox="0 0 160 90" role="img" aria-label={t(name)}>
            <rect width="160" height="90" fill={theme.paper} />
            <rect x="10" y="44" width="90" height="12" rx="3" fill={theme.accent} />
            <rect x="10" y="62" width="56" height="12" rx="3" fill={theme.highlight} />
            <text x="10" y="22" fill={theme.accent} font-size="11" font-weight="700">
              {t('sample')}
            </text>
            <text x="10" y="36" fill={theme.ink} font-size="8">
              {t(name)}
            </text>
          </svg>
        ))}
      </div>
      {sentences.length > 0 && (
        <Notice>
          <ul class="stack">
            {sentences.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function sentence(adapted: Adapted): string {
  return t(adapted.because, { which: t(adapted.which === 'accent' ? 'theAccent' : 'theHighlight'), used: adapted.used });
}

function Logo(props: { readonly name: string | undefined; readonly onChange: (name: string | undefined) => void }): JSX.Element {
  const [file, setFile] = useState<string | undefined>(undefined);
  const [fault, setFault] = useState<LogoFault | undefined>(undefined);
  const take = async (chosen: File): Promise<void> => {
    setFile(chosen.name);
    setFault(undefined);
    const answer = await uploadLogo(chosen);
    setFile(undefined);
    if ('fault' in answer) setFault(answer.fault);
    else props.onChange(answer.name);
  };
  return (
    <div class="stack">
      <span class="ui-field__label">{t('logo')}</span>
      {props.name && <img class="look__logo" src={`/look/${props.name}`} alt={t('logo')} />}
      <div class="row">
        <label class="ui-button ui-button--secondary file">
          <input
            type="file"
            class="ui-hidden"
            accept="image/png,image/jpeg"
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (chosen) void take(chosen);
            }}
          />
          {t('chooseLogo')}
        </label>
        {props.name && (
          <Button look="quiet" onPress={() => props.onChange(undefined)}>
            {t('removeLogo')}
          </Button>
        )}
      </div>
      <span class="ui-field__hint">{t('logoHint')}</span>
      {file && <StatusLine kind="sending">{t('uploading', { file })}</StatusLine>}
      {fault && <Notice tone="bad">{t(fault)}</Notice>}
    </div>
  );
}

function formOf(session: SessionRecord, look: EventLook | undefined): LookForm {
  return { title: session.title, accent: look?.accent ?? '', highlight: look?.highlight ?? '', font: look?.font ?? 'sans', logo: look?.logo?.name };
}

/** Undefined: the product's own. */
function colourOf(typed: string): string | undefined | 'wrong' {
  const text = typed.trim().toLowerCase();
  if (text === '') return undefined;
  return isColour(text) ? text : 'wrong';
}
