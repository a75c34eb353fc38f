import type { Moment, SceneSettings } from '@livesession/scene';
import { english, french } from '../fixtures/content';
import { momentOf, scenes as all, settingsOf } from '../fixtures/scenes';

export interface Baseline {
  readonly moment: Moment;
  readonly settings: SceneSettings;
}

const wide = { width: 640, height: 360 } as const;
const tall = { width: 360, height: 640 } as const;
/** Enough to see that a moment is there and where its parts stand. */
const small = { width: 480, height: 270 } as const;

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
  'joining.wifi.en': at('joining-wifi', 'en', { size: small }),
  'moving-done.en.dark': at('moving-done', 'en', { theme: 'dark', size: small }),
  'stories-tell.fr': at('stories-tell', 'fr', { size: small }),
  'harvest-empty.en': at('harvest-empty', 'en', { size: small }),
  'lists-sent.fr': at('lists-sent', 'fr', { size: small }),
  'turnout-closed.en.dark': at('turnout-closed', 'en', { theme: 'dark', size: small }),
  'points.fr': at('tally-points', 'fr', { size: small }),
  'rate.en': at('tally-rate', 'en', { size: small }),
  'rank.fr.dark': at('tally-rank', 'fr', { theme: 'dark', size: small }),
  'exploration-empty.fr': at('exploration-empty', 'fr', { size: small }),
  'adoption-all.en.dark': at('adoption-all', 'en', { theme: 'dark', size: small }),
  'cafe-hand-over.fr': at('cafe-hand-over', 'fr', { size: small }),
  'cafe-closed.fr': at('cafe-closed', 'fr', { size: small }),
  'peer-help-state.en': at('peer-help-state', 'en', { size: small }),
  'report-empty.fr': at('report-empty', 'fr', { size: small }),
  'answers.en': at('pulse-text', 'en', { size: small }),
  'roti.fr.dark': at('pulse-roti', 'fr', { theme: 'dark', size: small }),
  'presence.en': at('pulse-presence', 'en', { size: small }),
  'waiting.fr': at('pulse-waiting', 'fr', { size: small }),
  'break-paused.fr': at('break-paused', 'fr', { size: small }),
  'message.en.dark': at('message', 'en', { theme: 'dark', size: small }),
  'seat-map.fr': at('show-seat-map', 'fr', { size: small }),
  'wall-beside.en': at('show-wall', 'en', { size: small }),
  'board-beside.fr': at('show-commitments', 'fr', { size: small }),
  'table.fr': at('show-table', 'fr', { size: small }),
  'test-card.fr.deep': at('show-test-card-too-deep', 'fr', { size: small }),
  'away.fr': at('away', 'fr', { size: small }),
};
