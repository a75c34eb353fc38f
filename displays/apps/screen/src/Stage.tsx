import { effect, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Link } from '@livesession/link';
import type { Mirror as MirrorOf, Picture, Records } from '@livesession/scene';
import { openWorkshop, Projector, type Workshop } from '@livesession/skia/browser';
import { Idle } from './idle';
import { Mirror } from './Mirror';
import { Player, type Source } from './player';
import { backendOf, settingsEndIn, settingsOf, thisMachine } from './settings';
import { Snapshots } from './snapshots';
import { t } from './words';

/** What the stage needs of the link. */
export type Feed = Pick<Link, 'records' | 'seq' | 'serverNow' | 'lostSince' | 'follow' | 'call'>;

/** The picture on the wall, drawn from the link's records for as long as the page lives. */
export function Stage(props: { readonly feed: Feed; readonly open?: () => Promise<Workshop> }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const mirror = useSignal<MirrorOf | undefined>(undefined);
  const failed = useSignal(false);
  useEffect(() => {
    if (!host.current) return undefined;
    const show = (picture: Picture): void => {
      if (JSON.stringify(picture.mirror) !== JSON.stringify(mirror.value)) mirror.value = picture.mirror;
    };
    return play(props.feed, props.open ?? openWorkshop, host.current, show, () => (failed.value = true));
  }, [props.feed]);
  return (
    <main class="screen screen--idle">
      <div class="screen__stage" ref={host} />
      <Mirror mirror={mirror.value} />
      {failed.value && <p class="screen__failed">{t('failed')}</p>}
    </main>
  );
}

/** Starts drawing when CanvasKit is there; returns what ends it. */
function play(feed: Feed, open: () => Promise<Workshop>, host: HTMLElement, show: (picture: Picture) => void, fail: () => void): () => void {
  let end: (() => void) | undefined;
  let ended = false;
  open().then((workshop) => {
    if (ended) return;
    const records = (): Records => feed.records.byKey.value;
    const source: Source = {
      records,
      serverNow: feed.serverNow,
      awaySince: () => onPageClock(feed.lostSince.value),
      settings: (serverNow) => settingsOf(records(), serverNow, location.search, thisMachine(host)),
      settingsEndIn: (serverNow) => settingsEndIn(records(), serverNow),
    };
    const idle = new Idle();
    let drawn = 0;
    const projector = new Projector(workshop, host, backendOf(location.search), () => player.wake());
    const player = new Player(workshop, projector, source, (picture) => {
      host.dataset['drawn'] = String(++drawn);
      host.dataset['backend'] = projector.backendName;
      // How far the picture is, for whoever measures it or waits for it.
      host.dataset['seq'] = String(feed.seq.peek());
      host.dataset['resting'] = String(picture.atRest);
      host.classList.toggle('screen__stage--dim', idle.see(picture.items, performance.now()));
      show(picture);
      snapshots.drawn();
    });
    const snapshots = new Snapshots({ canvas: () => projector.canvas, redraw: player.wake, take: (jpeg) => void feed.call('ShowPicture', { jpeg }).catch(() => undefined) });
    const stopWatching = feed.follow('WatchOnlookers', (item) => item === true, (wanted) => snapshots.want(wanted));
    const stopFollowing = effect(() => {
      void feed.records.byKey.value;
      void feed.lostSince.value;
      player.wake();
    });
    window.addEventListener('resize', player.wake);
    end = () => {
      stopFollowing();
      stopWatching();
      snapshots.stop();
      window.removeEventListener('resize', player.wake);
      player.stop();
      projector[Symbol.dispose]();
      workshop[Symbol.dispose]();
    };
  }, fail);
  return () => {
    ended = true;
    end?.();
  };
}

function onPageClock(at: number | undefined): number | undefined {
  return at === undefined ? undefined : performance.now() - (Date.now() - at);
}
