import { Chip, EmptyState, keptTogether } from '@livesession/ui';
import type { JSX } from 'preact';
import { useBoard } from './board';
import { t } from './messages';
import { statusWord } from './statusWord';
import { grouped } from './themes';

/** All commitments by theme, to see what the room holds to; one press leads to any of them. */
export function Overview(props: { readonly onPick: (id: string) => void }): JSX.Element {
  const board = useBoard();
  const groups = grouped(board.themes.value, board.commitments.value);
  if (groups.length === 0) return <EmptyState title={t('nothingAll')}>{t('nothingAllText')}</EmptyState>;
  return (
    <div class="overview">
      {groups.map((group) => (
        <section key={group.theme ?? ''} class="overview__group">
          <h2 dir="auto">{group.theme === undefined ? t('noTheme') : keptTogether(group.theme)}</h2>
          <p class="quiet">{t('themeCount', { count: group.commitments.length, unanswered: group.unanswered })}</p>
          <ul class="overview__list">
            {group.commitments.map((commitment) => {
              const { word, tone } = statusWord(commitment.status);
              return (
                <li key={commitment.id}>
                  <button type="button" class="item" onClick={() => props.onPick(commitment.id)}>
                    <span class="item__head">
                      <strong>{t('table', { table: commitment.table })}</strong>
                      <Chip tone={tone}>{word}</Chip>
                    </span>
                    <span class="overview__text" dir="auto">
                      {keptTogether(commitment.text)}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
