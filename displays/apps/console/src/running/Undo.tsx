import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button, Notice, refusalSentence } from '@livesession/ui';
import { useDesk } from '../desk';
import { t } from './messages';
import { useKey } from '../stage/useKeys';
import { undoMs } from './undo';

/** The last live action can be taken back for ten seconds, by click or by key. */
export function Undo(): JSX.Element | null {
  const desk = useDesk();
  const undoable = desk.undoable.value;
  useEffect(() => {
    if (!undoable) return undefined;
    const timer = window.setTimeout(desk.forgetUndo, undoMs);
    return () => clearTimeout(timer);
  }, [undoable]);
  const press = (): void => void desk.undo();
  useKey('undo', press);
  const refusal = desk.undoRefusal.value;
  if (!undoable && refusal) {
    return (
      <Notice tone="bad" onClose={desk.forgetUndo}>
        {refusalSentence(refusal)}
      </Notice>
    );
  }
  if (!undoable) return null;
  return (
    <div class="undo" role="status">
      <Button onPress={press}>
        {t('undo')} <kbd aria-hidden="true">U</kbd>
      </Button>
      <span class="undo__left" aria-hidden="true" key={undoable.at} />
    </div>
  );
}
