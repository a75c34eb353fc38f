import { Card, createMessages, keptTogether, Progress } from '@livesession/ui';
import type { AdoptionDetail, TableProgressRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk, type Desk } from '../../desk';
import { TableGrid, type Tile } from '../../TableGrid';
import { peopleBehind } from '../behind';
import type { RoundKind, RoundOf } from '../kind';
import { plans } from './plans';
import { shows } from './shows';

const t = createMessages({
  fr: {
    name: "Adoption",
    open: "Ouvrir l'adoption",
    close: "Terminer l'adoption",
    nowPlanned: "La salle attend l'ouverture pour s'engager.",
    nowPaused: "L'adoption est en pause : {adopted} sur {present}.",
    nowOpen: "{adopted, plural, =0 {Personne ne s'est encore engagé} one {# personne s'est engagée} other {# personnes se sont engagées}}, sur {present, plural, one {# présente} other {# présentes}}.",
    nowClosed: "{adopted, plural, one {# personne s'est engagée} other {# personnes se sont engagées}}, sur {present, plural, one {# présente} other {# présentes}}.",
    ambition: "L'ambition",
    among: "Choisie parmi",
    tables: "Table par table",
    of: "{done} sur {of}",
    room: "La salle",
  },
  en: {
    name: "Adoption",
    open: "Open the adoption",
    close: "Close the adoption",
    nowPlanned: "The room waits for the opening to commit.",
    nowPaused: "The adoption is paused: {adopted} of {present}.",
    nowOpen: "{adopted, plural, =0 {Nobody has committed yet} one {# person has committed} other {# people have committed}}, of {present} present.",
    nowClosed: "{adopted, plural, one {# person has committed} other {# people have committed}}, of {present} present.",
    ambition: "The ambition",
    among: "Chosen among",
    tables: "Table by table",
    of: "{done} of {of}",
    room: "The room",
  },
});

const sentences = { planned: 'nowPlanned', paused: 'nowPaused', open: 'nowOpen', closed: 'nowClosed' } as const;

export const adoption: RoundKind<AdoptionDetail> = {
  name: () => t('name'),
  open: () => t('open'),
  close: () => t('close'),
  now: (round, desk) => t(sentences[round.status], figures(round, desk)),
  plans,
  shows,
  behind: (_, desk) => peopleBehind(desk, (table) => table.done),
  Panel: AdoptionPanel,
};

function figures(round: RoundOf<AdoptionDetail>, desk: Desk): { readonly adopted: number; readonly present: number } {
  return { adopted: round.detail.adopted ?? 0, present: desk.session.value?.present ?? 0 };
}

function AdoptionPanel({ round }: { readonly round: RoundOf<AdoptionDetail> }): JSX.Element {
  const desk = useDesk();
  const { adopted, present } = figures(round, desk);
  return (
    <div class="panel panel--commitments">
      {round.detail.ambitions.length > 0 && <Ambitions round={round} />}
      <Card title={t('tables')}>
        <div class="stack">
          <Progress label={t('room')} value={adopted} max={Math.max(1, present)} text={t('of', { done: adopted, of: present })} />
          <TableGrid tiles={desk.tables.value.filter((table) => table.seats > 0).map(tile)} label={t('tables')} />
        </div>
      </Card>
    </div>
  );
}

function Ambitions({ round }: { readonly round: RoundOf<AdoptionDetail> }): JSX.Element {
  return (
    <Card title={t('ambition')}>
      {round.detail.ambitions.map((ambition) => (
        <div key={ambition.id}>
          <p class="lead" dir="auto">
            <strong>{keptTogether(ambition.text)}</strong>
          </p>
          {ambition.lineage.length > 1 && <p class="quiet">{t('among')}</p>}
          {ambition.lineage.length > 1 && (
            <ul>
              {ambition.lineage.map((item) => (
                <li key={item.optionId} class="quiet" dir="auto">
                  {keptTogether(item.text)}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </Card>
  );
}

// The people who are not here cannot commit: a table is complete with those who are.
function tile(table: TableProgressRecord): Tile {
  const done = table.done ?? 0;
  return { table: table.number, word: t('of', { done, of: table.present }), tone: done === 0 ? 'empty' : done >= table.present ? 'done' : 'some' };
}
