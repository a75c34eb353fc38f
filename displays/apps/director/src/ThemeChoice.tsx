import { Button, Notice, refusalSentence, TextField } from '@livesession/ui';
import type { CommitmentRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useBoard } from './board';
import { t } from './messages';
import { useAct } from './useAct';

/** As long as the server takes, in UTF-16 code units. */
const longestTheme = 120;

/** Puts the commitment under one of the themes, or under a new one. */
export function ThemeChoice({ commitment }: { readonly commitment: CommitmentRecord }): JSX.Element {
  const id = useId();
  const themes = useBoard().themes.value;
  const [made, setMade] = useState<string | undefined>(undefined);
  const act = useAct();
  const sort = (theme: string): void =>
    void act.run({ method: 'SortCommitment', body: { commitmentId: commitment.id, ...(theme.trim() !== '' && { theme: theme.trim() }) } }).then((done) => done && setMade(undefined));
  return (
    <div class="theme">
      <label for={id}>{t('theme')}</label>
      <select
        id={id}
        class="ui-input"
        value={made === undefined ? String(themes.indexOf(commitment.theme ?? '')) : 'new'}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (chosen === 'new') setMade('');
          else sort(themes[Number(chosen)] ?? '');
        }}
      >
        <option value="-1">{t('noTheme')}</option>
        {themes.map((theme, index) => (
          <option key={theme} value={String(index)}>
            {theme}
          </option>
        ))}
        <option value="new">{t('newTheme')}</option>
      </select>
      {made !== undefined && (
        <form
          class="theme__new"
          onSubmit={(event) => {
            event.preventDefault();
            if (made.trim() !== '' && made.length <= longestTheme) sort(made);
          }}
        >
          <TextField label={t('themeName')} value={made} max={longestTheme} onChange={setMade} autoCapitalize="sentences" />
          <Button submit disabled={made.trim() === '' || made.length > longestTheme} onPress={() => undefined}>
            {t('keepTheme')}
          </Button>
        </form>
      )}
      {act.refusal && <Notice tone="bad">{refusalSentence(act.refusal)}</Notice>}
    </div>
  );
}
