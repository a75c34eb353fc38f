import type { DraftPen } from '@livesession/link';
import { Button } from '@livesession/ui';
import type { JSX } from 'preact';
import { t } from './messages';
import { Saving } from './Saving';

/** Under what is being written: where it is on its way, and the button that puts the pen down. */
export function PenFoot<Words>(props: { readonly pen: DraftPen<Words>; readonly large?: boolean; readonly onDone: () => void }): JSX.Element {
  return (
    <div class="pen__foot">
      <Saving pen={props.pen} />
      <Button look="primary" large={props.large} onPress={props.onDone}>
        {t('done')}
      </Button>
    </div>
  );
}
