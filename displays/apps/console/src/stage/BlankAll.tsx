import { Button } from '@livesession/ui';
import type { JSX } from 'preact';
import { Outcome } from '../Action';
import { useDesk } from '../desk';
import { t } from './messages';
import { useCommand } from '../useCommand';
import { useKey } from './useKeys';

/** Takes everything off the screens at once, whatever else goes on. */
export function BlankAll(): JSX.Element {
  const screens = useDesk().devices.value.filter((device) => device.role === 'screen');
  const command = useCommand();
  const blanked = screens.filter((screen) => screen.blank).length;
  const allBlank = screens.length > 0 && blanked === screens.length;
  const press = (): void => void command.run('BlankScreens', { blank: !allBlank });
  useKey('blank', press);
  return (
    <div class="blank">
      {blanked > 0 && (
        <span class="blank__state" role="status">
          {t('blanked', { count: blanked })}
        </span>
      )}
      <Button look={allBlank ? 'primary' : 'secondary'} onPress={press}>
        {t(allBlank ? 'showAll' : 'blankAll')} <kbd aria-hidden="true">B</kbd>
      </Button>
      <Outcome of={command} />
    </div>
  );
}
