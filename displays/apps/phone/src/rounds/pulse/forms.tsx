import { Button, fits, StatusLine, TextArea, TextField } from '@livesession/ui';
import type { RoundOf } from '@livesession/wire';
import type { JSX } from 'preact';
import { draft, keepDraft } from '../../room/draft';
import { t } from './messages';
import { placeOf, textsIn, written } from './place';
import type { Answer } from './useAnswer';

interface FormProps {
  readonly round: RoundOf<'pulse'>;
  readonly answer: Answer;
}

const steps = [1, 2, 3, 4, 5] as const;

/** A text, or up to three words; what was sent stays in the form, to be changed until the close. */
export function WrittenForm({ round, answer }: FormProps): JSX.Element {
  const { form, maxLength, maxWords } = round.detail;
  const place = placeOf(round.id);
  const typed = draft(place).value;
  const fields = typed === '' ? answer.texts : textsIn(typed);
  const texts = fields.map((text) => text.trim()).filter((text) => text !== '');
  const changed = written(texts) !== written(answer.texts);
  const ready = round.status === 'open' && texts.length > 0 && changed && texts.every((text) => fits(text, maxLength));
  const change = (at: number, words: string): void => {
    const next = Array.from({ length: form === 'words' ? maxWords : 1 }, (_, index) => (index === at ? words : (fields[index] ?? '')));
    keepDraft(place, written(next));
  };
  const give = (): void => {
    if (!ready) return;
    answer.give({ texts });
    keepDraft(place, '');
  };
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      {form === 'text' ? (
        <TextArea label={t('text')} hint={t('anonymous')} value={fields[0] ?? ''} max={maxLength} rows={3} onChange={(words) => change(0, words)} />
      ) : (
        Array.from({ length: maxWords }, (_, at) => (
          <TextField key={at} label={t('word', { number: at + 1 })} value={fields[at] ?? ''} max={maxLength} onChange={(words) => change(at, words)} />
        ))
      )}
      <div class="bar">
        {!changed && <Standing round={round} answer={answer} />}
        <Button look="primary" large wide submit disabled={!ready} onPress={() => undefined}>
          {t(round.status === 'paused' ? 'paused' : answer.texts.length > 0 ? 'change' : 'send')}
        </Button>
      </div>
    </form>
  );
}

/** One tap is the answer: a step of a scale, or only "here". */
export function ScaleForm({ round, answer }: FormProps): JSX.Element {
  const { form, low, high } = round.detail;
  const open = round.status === 'open';
  return (
    <div class="ballot">
      <div class="bar">
        <Standing round={round} answer={answer} />
        {form === 'presence' ? (
          !answer.registered && !answer.underway && (
            <Button look="primary" large wide disabled={!open} onPress={() => answer.give({})}>
              {t(open ? 'here' : 'paused')}
            </Button>
          )
        ) : (
          <div class={form === 'roti' ? 'steps steps--roti' : 'steps'} role="group" aria-label={t('scale')}>
            {(form === 'roti' ? [...steps].reverse() : steps).map((value) => (
              <Button key={value} class="steps__one" disabled={!open} pressed={answer.value === value} onPress={() => answer.give({ value })}>
                <strong>{value}</strong> {form === 'roti' && t(`roti${value}`)}
              </Button>
            ))}
          </div>
        )}
        {(low ?? high) !== undefined && (
          <p class="bar__line">
            <span dir="auto">{low && `1 : ${low}`}</span>
            <span dir="auto">{high && `5 : ${high}`}</span>
          </p>
        )}
      </div>
    </div>
  );
}

function Standing({ round, answer }: FormProps): JSX.Element | null {
  const state = answer.underway?.state.value;
  if (state !== undefined && state !== 'registered') {
    return <StatusLine kind={state === 'sent' ? 'sending' : 'waiting'}>{t(state === 'sent' ? 'sending' : 'waiting')}</StatusLine>;
  }
  if (!answer.registered && state === undefined) return round.detail.form === 'presence' ? null : <p class="bar__summary">{t('anonymous')}</p>;
  return <StatusLine kind="done">{t(round.detail.form === 'presence' ? 'registeredHere' : 'registered')}</StatusLine>;
}
