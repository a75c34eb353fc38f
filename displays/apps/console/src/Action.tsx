import { Button, Notice, refusalSentence, StatusLine, type ButtonLook } from '@livesession/ui';
import { learnConsoleRefusals } from '@livesession/ui/refusals/console';
import type { ComponentChildren, JSX } from 'preact';
import type { Body, Method } from './desk';
import { t } from './messages';
import { mustBeHeld } from './running/undo';
import { useCommand, type CommandRun } from './useCommand';

learnConsoleRefusals();

export interface ActionProps<M extends Method> {
  readonly method: M;
  readonly body: Body<M>;
  readonly children: ComponentChildren;
  readonly look?: ButtonLook | undefined;
  /** Absent: what a slip must not do is held, everything else is not. */
  readonly hold?: boolean | undefined;
  readonly label?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly onDone?: (() => void) | undefined;
}

/** A button that sends one command, and beside it what became of it. */
export function Action<M extends Method>(props: ActionProps<M>): JSX.Element {
  const command = useCommand();
  const press = (): void => {
    void command.run(props.method, props.body).then((done) => {
      if (done) props.onDone?.();
    });
  };
  return (
    <>
      <Button look={props.look} hold={props.hold ?? mustBeHeld(props.method)} label={props.label} disabled={props.disabled || command.progress === 'slow'} onPress={press}>
        {props.children}
      </Button>
      <Outcome of={command} />
    </>
  );
}

/** The refusal, or that it takes long. */
export function Outcome(props: { readonly of: CommandRun }): JSX.Element | null {
  const { refusal, progress, forget } = props.of;
  if (refusal) {
    return (
      <div class="outcome">
        <Notice tone="bad" onClose={forget}>
          {refusalSentence(refusal)}
        </Notice>
      </div>
    );
  }
  return progress === 'slow' ? (
    <div class="outcome">
      <StatusLine kind="waiting">{t('stillSending')}</StatusLine>
    </div>
  ) : null;
}
