import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface PressedProps {
  /** Buttons to press, in order; with a text: fields to fill. By where they stand, because words differ between languages. */
  readonly steps: readonly (string | readonly [field: string, text: string])[];
  readonly children: ComponentChildren;
}

/** Parts of a page as they are after somebody has pressed a few buttons. */
export function Pressed(props: PressedProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => void press(root.current!, props.steps), []);
  return <div ref={root}>{props.children}</div>;
}

async function press(within: HTMLElement, steps: PressedProps['steps']): Promise<void> {
  for (const step of steps) {
    const [selector, text] = typeof step === 'string' ? [step, undefined] : step;
    const found = within.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing stands at ${selector}.`);
    if (found instanceof HTMLInputElement && text !== undefined) {
      found.value = text;
      found.dispatchEvent(new Event('input', { bubbles: true }));
    } else {
      found.click();
    }
    // What was pressed has been drawn.
    await new Promise((drawn) => setTimeout(drawn));
  }
}
