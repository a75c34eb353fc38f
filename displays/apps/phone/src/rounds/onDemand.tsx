import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { RecordType, RoundRecord } from '@livesession/wire';
import { usePhone } from '../room/phone';
import type { RoundKind } from './kind';

const retryMs = 1000;

/** Code that is asked for when it is first needed, and again when it does not come; undefined until it is there. */
export function whenCome<T>(load: () => Promise<T>): () => T | undefined {
  const loaded = signal<T | undefined>(undefined);
  let asked = false;
  const get = (): T | undefined => {
    if (!asked) {
      asked = true;
      load().then(
        (come) => {
          loaded.value = come;
        },
        () =>
          window.setTimeout(() => {
            asked = false;
            get();
          }, retryMs),
      );
    }
    return loaded.value;
  };
  return get;
}

/** A part of the page whose code comes when it is first drawn; until then nothing is shown, or what stands in for it. */
export function partOnDemand<Props extends object>(
  load: () => Promise<(props: Props) => JSX.Element | null>,
  meanwhile: () => JSX.Element | null = () => null,
): (props: Props) => JSX.Element | null {
  const come = whenCome(async () => ({ Part: await load() }));
  return (props) => {
    const Part = come()?.Part;
    return Part ? <Part {...props} /> : meanwhile();
  };
}

/**
 * A kind whose code comes when a round of it is there, when something of it was refused, or when it has left records of these
 * types: the first load stays small however many kinds there are (F5). Until it has come nothing is said; when it does not
 * come it is asked for again.
 */
export function onDemand<Round extends RoundRecord>(load: () => Promise<RoundKind<Round>>, ...leaves: readonly RecordType[]): RoundKind<Round> {
  const kind = whenCome(load);
  return {
    now: (round, records) => kind()?.now(round, records) ?? '',
    afterwards: (round, hasResult) => kind()?.afterwards(round, hasResult) ?? '',
    Panel: (props): JSX.Element | null => {
      const Panel = kind()?.Panel;
      return Panel ? <Panel {...props} /> : null;
    },
    refused: (entry) => kind()?.refused?.(entry),
    ...(leaves.length > 0 && {
      After: (props): JSX.Element | null => {
        const { records } = usePhone();
        const After = leaves.some((type) => records.all(type).length > 0) ? kind()?.After : undefined;
        return After ? <After {...props} /> : null;
      },
    }),
  };
}
