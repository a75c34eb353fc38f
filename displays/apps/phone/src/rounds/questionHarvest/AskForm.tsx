import { Button, fits, keptTogether, TextArea } from '@livesession/ui';
import type { ComponentChildren, JSX } from 'preact';
import { draft, keepDraft } from '../../room/draft';
import { usePhone } from '../../room/phone';
import type { RoundOf } from '@livesession/wire';
import { t } from './messages';

/** One question at a time. The text stays on the phone until it is sent, and the form is empty only when the outbox has it. */
export function AskForm(props: { readonly round: RoundOf<'questionHarvest'>; readonly asked: number; readonly standing: ComponentChildren }): JSX.Element {
  const { round } = props;
  const { subthemes, maxLength, maxPerPerson, maxPerTable, named } = round.detail;
  const phone = usePhone();
  const place = `question/${round.id}`;
  const text = draft(place).value;
  const subtheme = draft(`${place}/subtheme`).value;
  const ready = round.status === 'open' && fits(text, maxLength);
  const send = (): void => {
    if (!ready) return;
    phone.send('AskQuestion', { roundId: round.id, text: text.trim(), ...(subtheme !== '' && { subtheme: Number(subtheme) }) });
    keepDraft(place, '');
    keepDraft(`${place}/subtheme`, '');
  };
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        label={t('yourQuestion')}
        placeholder={t('placeholder')}
        hint={t(maxPerTable !== undefined ? 'forTheTable' : named ? 'named' : 'anonymous')}
        value={text}
        max={maxLength}
        rows={3}
        onChange={(words) => keepDraft(place, words)}
      />
      {subthemes.length > 0 && <Subthemes subthemes={subthemes} chosen={subtheme} onChoose={(choice) => keepDraft(`${place}/subtheme`, choice)} />}
      <div class="bar">
        <div class="bar__line">
          <p class="bar__summary">{t('asked', { asked: props.asked, max: maxPerPerson })}</p>
          {props.asked > 0 && props.standing}
        </div>
        <Button look="primary" large wide submit disabled={!ready} onPress={() => undefined}>
          {t(round.status === 'paused' ? 'sendPaused' : 'send')}
        </Button>
      </div>
    </form>
  );
}

function Subthemes(props: { readonly subthemes: readonly string[]; readonly chosen: string; readonly onChoose: (index: string) => void }): JSX.Element {
  return (
    <fieldset class="subthemes">
      <legend class="ui-field__label">{t('subtheme')}</legend>
      {props.subthemes.map((name, index) => {
        const chosen = props.chosen === String(index);
        return (
          <Button key={index} class="subthemes__one" pressed={chosen} onPress={() => props.onChoose(chosen ? '' : String(index))}>
            {keptTogether(name)}
          </Button>
        );
      })}
    </fieldset>
  );
}
