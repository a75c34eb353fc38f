// @vitest-environment happy-dom
import { locale } from '@livesession/ui';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { situations } from '../../gallery/situations';
import { App } from '../App';
import type { Kiosk } from '../visit/kiosk';

let root: HTMLElement;
let kiosk: Kiosk;

const pass = (ms: number): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const text = (): string => (root.textContent ?? '').replaceAll(/[\u202f\u00a0]/g, ' ');
const touch = (type: 'pointerdown' | 'pointerup'): Promise<void> => act(() => void window.dispatchEvent(new Event(type)));

async function show(at: string): Promise<void> {
  const situation = situations[at];
  if (!situation) throw new Error(`No situation is called ${at}.`);
  kiosk = situation.kiosk('fr');
  act(() => render(<App kiosk={kiosk} />, root));
  await act(() => situation.then?.(kiosk));
  await pass(400);
}

beforeEach(() => {
  vi.useFakeTimers();
  locale.value = 'fr';
  root = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

describe('what concerns a person', () => {
  it('is gone five seconds after the last touch', async () => {
    await show('arrived');
    expect(text()).toContain('Bonjour Claire');
    expect(text()).toContain('Table 14, par ici');
    await pass(4_500);
    expect(text()).toContain('Claire');
    await pass(200);
    expect(text()).not.toContain('Claire');
    expect(text()).toContain('Bienvenue');
  });

  it('stays while a finger rests on the screen, and five seconds more', async () => {
    await show('arrived');
    await touch('pointerdown');
    await pass(12_000);
    expect(text()).toContain('Claire');
    await touch('pointerup');
    await pass(4_900);
    expect(text()).toContain('Claire');
    await pass(200);
    expect(text()).toContain('Bienvenue');
  });

  it('is covered in a form that nobody touches, comes back with a touch, and goes for good without', async () => {
    await show('search-hits');
    await pass(400);
    expect(text()).toContain('Lefèvre');
    await pass(5_000);
    expect(text()).toContain('Toujours là');
    expect(text()).not.toContain('Lefèvre');
    expect(root.querySelector('input')).toBeNull();
    await act(() => root.querySelector<HTMLButtonElement>('.cover')?.click());
    await pass(400);
    expect(root.querySelector('input')?.value).toBe('lefevre');
    await pass(5_500);
    expect(text()).toContain('Toujours là');
    await pass(15_000);
    expect(text()).toContain('Bienvenue');
  });
});

it('an empty form waits longer', async () => {
  await show('search');
  await pass(15_000);
  expect(text()).toContain('Cherchez votre nom');
  await pass(6_000);
  expect(text()).toContain('Bienvenue');
});

it('without a connection the visitor is told honestly what is known', async () => {
  await show('noted');
  expect(text()).toContain('C’est noté');
  expect(text()).not.toMatch(/Table \d/);
  await pass(10_000);
  expect(text()).toContain('Bienvenue');
});

it('namesakes whom nothing tells apart cannot be chosen', async () => {
  await show('search-hits');
  await pass(400);
  const luc = [...root.querySelectorAll('.hit')].find((hit) => hit.textContent?.includes('Luc Lefebvre'));
  expect(luc?.tagName).toBe('DIV');
  expect(luc?.textContent).toContain('demandez à l’équipe d’accueil');
});
