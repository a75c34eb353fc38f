import { Card, createMessages } from '@livesession/ui';
import type { IndividualCommitmentsDetail, TableProgressRecord } from '@livesession/wire';
import type { JSX } from 'preact';
import { useDesk } from '../../desk';
import { Figures } from '../../Figures';
import { TableGrid, type Tile } from '../../TableGrid';
import { peopleBehind } from '../behind';
import type { RoundKind, RoundOf } from '../kind';
import { plans } from './plans';
import { shows } from './shows';

const t = createMessages({
  fr: {
    name: "Engagements individuels",
    open: "Ouvrir les engagements individuels",
    close: "Terminer les engagements individuels",
    nowPlanned: "Chacun attend l'ouverture pour écrire son engagement et nommer un témoin.",
    nowPaused: "En pause : {committed, plural, =0 {aucun engagement écrit} one {# engagement écrit} other {# engagements écrits}}.",
    nowOpen: "{committed, plural, =0 {Personne ne s'est encore engagé} one {# personne s'est engagée} other {# personnes se sont engagées}}, {witnessed, plural, =0 {sans témoin pour l'instant} one {# avec un témoin} other {# avec un témoin}}.",
    nowClosed: "C'est terminé : {committed, plural, =0 {aucun engagement} one {# engagement} other {# engagements}}, {witnessed, plural, one {# avec un témoin} other {# avec un témoin}}.",
    tables: "Combien par table",
    committed: "{count, plural, one {engagement écrit} other {engagements écrits}}",
    witnessed: "{count, plural, one {avec un témoin} other {avec un témoin}}",
    private: "Les textes restent entre l'auteur et son témoin : ils ne sont montrés nulle part ici.",
    tile: "{done} sur {all}",
  },
  en: {
    name: "Individual commitments",
    open: "Open the individual commitments",
    close: "Close the individual commitments",
    nowPlanned: "Everybody waits for the opening to write a commitment and name a witness.",
    nowPaused: "Paused: {committed, plural, =0 {no commitment written} one {# commitment written} other {# commitments written}}.",
    nowOpen: "{committed, plural, =0 {Nobody has committed yet} one {# person has committed} other {# people have committed}}, {witnessed, plural, =0 {no witness yet} one {# with a witness} other {# with a witness}}.",
    nowClosed: "It is over: {committed, plural, =0 {no commitment} one {# commitment} other {# commitments}}, {witnessed} with a witness.",
    tables: "How many per table",
    committed: "{count, plural, one {commitment written} other {commitments written}}",
    witnessed: "with a witness",
    private: "The texts stay between author and witness: they are shown nowhere here.",
    tile: "{done} of {all}",
  },
});

export const individualCommitments: RoundKind<IndividualCommitmentsDetail> = {
  name: () => t('name'),
  open: () => t('open'),
  close: () => t('close'),
  now: (round) => {
    const { committed = 0, witnessed = 0 } = round.detail;
    const key = ({ planned: 'nowPlanned', paused: 'nowPaused', open: 'nowOpen', closed: 'nowClosed' } as const)[round.status];
    return t(key, { committed, witnessed });
  },
  plans,
  shows,
  behind: (_, desk) => peopleBehind(desk, (table) => table.done),
  Panel: CountsPanel,
};

/** Numbers per table; no text. */
function CountsPanel(props: { readonly round: RoundOf<IndividualCommitmentsDetail> }): JSX.Element {
  const { committed = 0, witnessed = 0 } = props.round.detail;
  const tiles = useDesk().tables.value.filter((table) => table.seats > 0).map(tile);
  return (
    <div class="panel panel--commitments">
      <Card title={t('tables')}>
        <Figures
          figures={[
            { value: committed, word: t('committed', { count: committed }) },
            { value: witnessed, word: t('witnessed', { count: witnessed }) },
          ]}
        />
        <TableGrid tiles={tiles} label={t('tables')} />
        <p class="quiet">{t('private')}</p>
      </Card>
    </div>
  );
}

function tile(table: TableProgressRecord): Tile {
  const { done = 0, of = table.seats } = table;
  return { table: table.number, word: t('tile', { done, all: of }), tone: done === 0 ? 'empty' : done < of ? 'some' : 'done' };
}
