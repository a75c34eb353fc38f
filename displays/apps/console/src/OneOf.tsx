import { Button } from '@livesession/ui';
import type { JSX } from 'preact';

export interface OneOfProps<T extends string> {
  readonly name: string;
  readonly all: readonly T[];
  readonly chosen: T;
  readonly word: (each: T) => string;
  readonly onChoose: (each: T) => void;
}

/** One of a few, all of them in sight. */
export function OneOf<T extends string>(props: OneOfProps<T>): JSX.Element {
  return (
    <fieldset class="one-of">
      <legend>{props.name}</legend>
      {props.all.map((each) => (
        <Button key={each} pressed={each === props.chosen} onPress={() => props.onChoose(each)}>
          {props.word(each)}
        </Button>
      ))}
    </fieldset>
  );
}
