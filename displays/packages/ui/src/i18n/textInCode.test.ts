import { expect, it } from 'vitest';
import { textInCode } from '../../../../scripts/textInCode.mjs';

const found = (source: string): readonly string[] => textInCode(source).map(({ line, text }) => `${line} ${text}`);

it.each([
  ['words between tags', '<p>\n  Ouvrir le vote</p>', '2 Ouvrir le vote'],
  ['a string between tags', "<p>{'Open'}</p>", '1 Open'],
  ['words in a template', '<p>{`Table ${table}`}</p>', '1 `Table ${table}`'],
  ['one side of a choice', "<p>{open ? t('open') : 'closed'}</p>", '1 closed'],
  ['what is shown unless', "<p>{open && 'now'}</p>", '1 now'],
  ['a name that is read out', '<button aria-label="Fermer" />', '1 Fermer'],
  ['a tooltip', "<b title={late ? 'Too late' : ''} />", '1 Too late'],
  ['a placeholder', '<input placeholder="Zoé" />', '1 Zoé'],
  ['a component’s label', '<TextField label="Prénom" />', '1 Prénom'],
  ['the page’s title', "document.title = 'Vote';", '1 Vote'],
  ['an attribute that is set', "element.setAttribute('aria-label', 'Vote');", '1 Vote'],
  ['a question of the browser', "window.confirm('Sure?');", '1 Sure?'],
])('E1 finds %s', (_, source, finding) => {
  expect(found(source)).toEqual([finding]);
});

it.each([
  ['messages', "<p aria-label={t('open')}>{t('open')} · {count}</p>"],
  ['signs and numbers', '<p>✓ ← 12 / 30 %</p>'],
  ['classes, keys and ids', "<p class={open ? 'card card--open' : 'card'} key={`note/${id}`} id=\"app\" />"],
  ['names of fields', '<input name="code" type="text" />'],
  ['what is printed on a key', '<kbd>Esc</kbd>'],
  ['comparisons', "<p>{status === 'open' && <Open />}</p>"],
])('E1 lets %s pass', (_, source) => {
  expect(found(source)).toEqual([]);
});
