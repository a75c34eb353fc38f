import { legibilityOf } from '@livesession/scene/legibility';
import { Button, formatNumber, locale, Notice, TextField } from '@livesession/ui';
import type { ScreenTheme, WallOrder } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Action, Outcome } from '../Action';
import { Select } from '../Select';
import { useCommand } from '../useCommand';
import { t } from './messages';
import { formOf, metresOf, type ScreenDevice, type SetUpForm } from './state';

const themes: readonly ScreenTheme[] = ['auto', 'light', 'dark'];
const orders: readonly WallOrder[] = ['arrival', 'newest', 'support', 'subtheme'];

/** Name, place in the room, brightness: what is said once, when the screen is hung. */
export function ScreenSetUp(props: { readonly device: ScreenDevice }): JSX.Element {
  const { device } = props;
  const [form, setForm] = useState<SetUpForm>(() => formOf(device, locale.peek() === 'fr' ? ',' : '.'));
  const [saved, setSaved] = useState(false);
  const command = useCommand();
  const change = (part: Partial<SetUpForm>): void => {
    setSaved(false);
    setForm({ ...form, ...part });
  };
  const roomDepth = metresOf(form.depth, 1, 200);
  const pictureHeight = metresOf(form.height, 0.2, 30);
  const wrong = roomDepth === 'wrong' || pictureHeight === 'wrong';
  const save = async (): Promise<void> => {
    if (wrong) return;
    const { theme, wallOrder } = form;
    const name = form.name.trim();
    const named = name === device.name || (await command.run('NameScreen', { deviceId: device.id, name }));
    const placed = named && (await command.run('SetUpScreen', { deviceId: device.id, theme, wallOrder, ...(roomDepth !== undefined && { roomDepth }), ...(pictureHeight !== undefined && { pictureHeight }) }));
    setSaved(placed);
  };
  return (
    <div class="stack screen-card__setup">
      <TextField label={t('name')} hint={t('nameHint')} value={form.name} onChange={(name) => change({ name })} max={60} />
      <div class="screen-card__pair">
        <TextField label={t('depth')} hint={t('depthHint')} value={form.depth} onChange={(depth) => change({ depth })} error={roomDepth === 'wrong' ? '' : undefined} />
        <TextField label={t('height')} hint={t('heightHint')} value={form.height} onChange={(height) => change({ height })} error={pictureHeight === 'wrong' ? '' : undefined} />
      </div>
      {roomDepth === 'wrong' || pictureHeight === 'wrong' ? <Notice tone="bad">{t('notMetres')}</Notice> : <Reach roomDepth={roomDepth} pictureHeight={pictureHeight} />}
      <div class="screen-card__pair">
        <Select label={t('theme')} value={form.theme} all={themes} word={(each) => t(`theme-${each}`)} onChange={(theme) => change({ theme })} />
        <Select label={t('order')} value={form.wallOrder} all={orders} word={(each) => t(`order-${each}`)} onChange={(wallOrder) => change({ wallOrder })} />
      </div>
      <Button look="primary" disabled={wrong} onPress={() => void save()}>
        {t('save')}
      </Button>
      <Outcome of={command} />
      {saved && <Notice tone="good">{t('saved')}</Notice>}
      <Action method="RevokeDevice" body={{ deviceId: device.id }} look="danger" label={t('removeLabel', { name: device.name })}>
        {t('remove')}
      </Action>
    </div>
  );
}

/** How far the smallest text is read, from the same measure that the screen lays out with. */
function Reach(props: { readonly roomDepth: number | undefined; readonly pictureHeight: number | undefined }): JSX.Element {
  const { roomDepth, pictureHeight } = props;
  if (roomDepth === undefined || pictureHeight === undefined) return <p class="quiet">{t('unmeasured')}</p>;
  const { reach, met, neededHeight } = legibilityOf({ width: 1920, height: 1080 }, { roomDepth, pictureHeight });
  if (!met && neededHeight !== undefined) return <Notice tone="warn">{t('tooSmall', { metres: metres(neededHeight) })}</Notice>;
  return <Notice tone="good">{t('reads', { metres: metres(reach ?? roomDepth) })}</Notice>;
}

function metres(value: number): string {
  return formatNumber(Math.round(value * 10) / 10, locale.value);
}
