import { Button, ConnectionBadge, Countdown, keptTogether, LanguageSwitch, PairingScreen, ThemeSwitch } from '@livesession/ui';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { BoardContext, useBoard, type Board } from './board';
import { Detail, NothingPicked } from './Detail';
import { isToRead } from './inbox';
import { ArrivedList } from './ArrivedList';
import { t } from './messages';
import { Overview } from './Overview';

export function App(props: { readonly board: Board }): JSX.Element {
  const { board } = props;
  if (board.status.value === 'shutOut') return <PairingScreen role="director" onPaired={board.start} />;
  return (
    <BoardContext.Provider value={board}>
      <DirectorBoard />
    </BoardContext.Provider>
  );
}

function DirectorBoard(): JSX.Element {
  const board = useBoard();
  const [picked, setPicked] = useState<string | undefined>(undefined);
  const [page, setPage] = useState<Page>('inbox');
  const commitment = board.commitments.value.find((each) => each.id === picked);
  const pick = (id: string | undefined): void => {
    setPage('inbox');
    setPicked(id);
  };
  if (page === 'overview') {
    return (
      <div class="board board--overview">
        <Bar page={page} onPage={setPage} />
        <main class="board__overview">
          <Overview onPick={pick} />
        </main>
      </div>
    );
  }
  return (
    <div class={commitment ? 'board board--reading' : 'board'}>
      <Bar page={page} onPage={setPage} />
      <ArrivedList picked={picked} onPick={setPicked} />
      <main class="board__detail">
        {commitment ? <Detail key={commitment.id} commitment={commitment} onPick={setPicked} onBack={() => setPicked(undefined)} /> : board.commitments.value.length > 0 && <NothingPicked />}
      </main>
    </div>
  );
}

type Page = 'inbox' | 'overview';

function Bar(props: { readonly page: Page; readonly onPage: (page: Page) => void }): JSX.Element {
  const board = useBoard();
  const commitments = board.commitments.value;
  const round = board.round.value;
  return (
    <header class="bar">
      <div class="bar__what">
        <h1>{keptTogether(board.session.value?.title ?? t('loading'))}</h1>
        <p role="status">{t('summary', { count: commitments.length, unread: commitments.filter(isToRead).length })}</p>
      </div>
      <nav class="bar__pages" aria-label={t('pages')}>
        {(['inbox', 'overview'] as const).map((each) => (
          <Button key={each} look="quiet" pressed={props.page === each} onPress={() => props.onPage(each)}>
            {t(each)}
          </Button>
        ))}
      </nav>
      {round?.detail.kind === 'tableCommitments' && round.status !== 'planned' && <Countdown round={round} serverNow={board.serverNow} />}
      <ConnectionBadge status={board.status.value} />
      <ThemeSwitch />
      <LanguageSwitch />
    </header>
  );
}
