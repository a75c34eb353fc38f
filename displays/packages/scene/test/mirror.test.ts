import { describe, expect, it } from 'vitest';
import { english, french } from '../../skia/fixtures/content';
import { crowded } from '../../skia/fixtures/crowd';
import { everyScene, pictureOf, textsOf } from './everyScene';
import { plainMeasurer } from './plainMeasurer';

/** What is read from where it stands and needs no sentence: a card's number or letter, a rank, a clock that ticks, a count whose sentence says it. */
const signOf = /^(\S{1,2}|[\d\s.,:+/–-]+%?)$/u;

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

describe.each(everyScene)('the mirror of %s', (_, scene) => {
  it.each([['12 people', crowded(english, 12)], ['500 people', crowded(french, 500)]])('says every word that the picture shows, for %s', (_name, content) => {
    for (const more of [{}, { size: { width: 1080, height: 1920 } }, { place: { roomDepth: 19, pictureHeight: 3 } }]) {
      const picture = pictureOf(scene, content, plainMeasurer, more);
      const said = plain([picture.mirror.label, picture.mirror.status, ...picture.mirror.lines.map((line) => line.text)].join('\n'));
      for (const text of textsOf(picture)) {
        for (const part of plain(text.text).split(' · ')) {
          if (!signOf.test(part)) expect(said.toLowerCase(), `${text.id} ${JSON.stringify(more)}`).toContain(part.toLowerCase());
        }
      }
    }
  });

  it('says nothing that people wrote and the picture does not show', () => {
    const picture = pictureOf(scene, crowded(french, 500), plainMeasurer);
    const shown = textsOf(picture).map((text) => text.text).filter((text) => text.length > 3);
    for (const line of picture.mirror.lines.filter((each) => each.own)) expect(shown.some((text) => line.text.includes(text)), line.text).toBe(true);
  });
});
