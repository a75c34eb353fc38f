import type { Moment, SceneSettings } from '@livesession/scene';
import { english, french } from '../fixtures/content';
import { momentOf, scenes as all, settingsOf } from '../fixtures/scenes';

export interface Baseline {
  readonly moment: Moment;
  readonly settings: SceneSettings;
}

const wide = { width: 640, height: 360 } as const;
const tall = { width: 360, height: 640 } as const;

/** One that has no moment before it: those are tested where they move. */
function at(name: string, language: 'fr' | 'en', more: Partial<SceneSettings> = {}): Baseline {
  const scene = all[name];
  if (!scene) throw new Error(`There is no scene ${name}.`);
  return { moment: momentOf(scene, language === 'fr' ? french : english), settings: settingsOf(scene, { size: wide, ...more }) };
}

/** The pictures that are kept as baselines, in the sizes in which they are drawn. */
export const scenes: Readonly<Record<string, Baseline>> = {
  'joining.fr': at('joining', 'fr'),
  'joining.look.fr.tall': at('joining-look', 'fr', { size: tall }),
  'upcoming.en.dark': at('upcoming', 'en', { theme: 'dark' }),
  'moving.fr': at('moving', 'fr'),
  'stories.en': at('stories-few', 'en'),
  'harvest.fr': at('harvest', 'fr'),
  'harvest.en.dark.tall': at('harvest', 'en', { theme: 'dark', size: tall }),
  'harvest.fr.deep': at('harvest', 'fr', { place: { roomDepth: 20, pictureHeight: 3 } }),
  'highlight.en': at('harvest-highlight', 'en'),
  'turnout.fr': at('turnout', 'fr'),
  'tie.en': at('tally-tie', 'en'),
  'agree.fr.dark': at('tally-agree', 'fr', { theme: 'dark' }),
  'finalists.fr.dark.tall': at('finalists', 'fr', { theme: 'dark', size: tall }),
  'chosen.fr': at('chosen', 'fr'),
  'exploration.en': at('exploration', 'en'),
  'adoption.fr': at('adoption', 'fr'),
  'cafe.en': at('cafe-discuss', 'en'),
  'peer-help.fr.dark': at('peer-help', 'fr', { theme: 'dark' }),
  'commitments.en': at('commitments', 'en'),
  'individual-commitments.fr': at('individual-commitments', 'fr'),
  'report.en': at('report', 'en'),
  'words.fr': at('pulse-words', 'fr'),
  'break.en': at('break', 'en'),
  'clock.fr.tall': at('show-clock-alone', 'fr', { size: tall }),
  'test-card.en': at('show-test-card', 'en'),
  'identify.fr': at('identify', 'fr'),
};
