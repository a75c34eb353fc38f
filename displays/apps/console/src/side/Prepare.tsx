import { Button, Card, Notice, StatusLine } from '@livesession/ui';
import type { ImportAnswer, ImportFault } from '@livesession/wire';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { LookCard } from '../look/LookCard';
import { WifiCard } from '../look/WifiCard';
import { t } from './messages';
import { RehearsalCard } from '../rehearsal/RehearsalCard';
import { importFile, imports, importTemplate, type ImportKind, type ImportOutcome } from './importFile';

/** Before the event, in the order in which it is done: each step uses what the ones before have said. */
export function Prepare(): JSX.Element {
  return (
    <div class="stack">
      <p class="quiet">{t('prepareOrder')}</p>
      <Templates />
      <Import kind="agenda" title={t('importAgenda')} text={t('importAgendaText')} done="importedAgenda" />
      <Import kind="people" title={t('importPeople')} text={t('importPeopleText')} done="importedPeople" />
      <LookCard />
      <WifiCard />
      <Print />
      <RehearsalCard />
    </div>
  );
}

/** On paper stands what was said before: names, tables, title, the room's network. */
function Print(): JSX.Element {
  return (
    <Card title={t('print')}>
      <div class="stack">
        <p class="quiet">{t('printText')}</p>
        <div class="row">
          <a class="ui-button ui-button--secondary" href="/print/tents" target="_blank" rel="noopener">
            {t('printTents')}
          </a>
          <a class="ui-button ui-button--secondary" href="/print/badges" target="_blank" rel="noopener">
            {t('printBadges')}
          </a>
        </div>
      </div>
    </Card>
  );
}

const templates = ['day', 'worldcafe', 'choice', 'blank'] as const;

/** A shipped agenda instead of an own file; it replaces the agenda like one. */
function Templates(): JSX.Element {
  const [outcome, setOutcome] = useState<ImportOutcome | undefined>(undefined);
  const take = async (name: (typeof templates)[number]): Promise<void> => {
    setOutcome(undefined);
    setOutcome(await importTemplate(name));
  };
  return (
    <Card title={t('templates')}>
      <div class="stack">
        <p class="quiet">{t('templatesText')}</p>
        {templates.map((name) => (
          <Button key={name} hold onPress={() => void take(name)}>
            {t(`template-${name}`)}
          </Button>
        ))}
        <a class="ui-button ui-button--quiet" href="/api/agenda" download="agenda.yaml">
          {t('downloadAgenda')}
        </a>
        {outcome && <Outcome outcome={outcome} done="importedAgenda" />}
      </div>
    </Card>
  );
}

interface ImportProps {
  readonly kind: ImportKind;
  readonly title: string;
  readonly text: string;
  readonly done: 'importedPeople' | 'importedAgenda';
}

function Import(props: ImportProps): JSX.Element {
  const [file, setFile] = useState<string | undefined>(undefined);
  const [outcome, setOutcome] = useState<ImportOutcome | undefined>(undefined);
  const take = async (chosen: File): Promise<void> => {
    setFile(chosen.name);
    setOutcome(undefined);
    setOutcome(await importFile(props.kind, chosen));
    setFile(undefined);
  };
  return (
    <Card title={props.title}>
      <div class="stack">
        <p class="quiet">{props.text}</p>
        <label class="ui-button ui-button--secondary file">
          <input
            type="file"
            class="ui-hidden"
            accept={imports[props.kind].accept}
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              // Emptied, so that the same file can be chosen again once it is corrected.
              event.currentTarget.value = '';
              if (chosen) void take(chosen);
            }}
          />
          {t('chooseFile')}
        </label>
        {file && <StatusLine kind="sending">{t('importing', { file })}</StatusLine>}
        {outcome && <Outcome outcome={outcome} done={props.done} />}
      </div>
    </Card>
  );
}

function Outcome(props: { readonly outcome: ImportOutcome; readonly done: ImportProps['done'] }): JSX.Element {
  const { outcome, done } = props;
  if (outcome === 'unreachable') return <Notice tone="bad">{t('importFailed', { reason: t('importUnreachable') })}</Notice>;
  if ('problem' in outcome) return <Notice tone="bad">{t('importFailed', { reason: outcome.problem })}</Notice>;
  return <Answer answer={outcome.answer} done={done} />;
}

export function Answer(props: { readonly answer: ImportAnswer; readonly done: ImportProps['done'] }): JSX.Element {
  const { imported, faults, notices } = props.answer;
  return (
    <>
      {faults.length > 0 ? (
        <Notice tone="bad">{t('faults', { count: faults.length })}</Notice>
      ) : (
        <Notice tone="good">{t(props.done, { count: imported })}</Notice>
      )}
      <Faults faults={faults} />
      {notices.length > 0 && <Notice tone="warn">{t('notices', { count: notices.length })}</Notice>}
      <Faults faults={notices} />
    </>
  );
}

function Faults(props: { readonly faults: readonly ImportFault[] }): JSX.Element | null {
  if (props.faults.length === 0) return null;
  return (
    <ul class="faults">
      {props.faults.map((fault, index) => (
        <li key={index}>
          <strong>{where(fault)}</strong>
          <span>{fault.problem}</span>
          <span class="quiet">{fault.remedy}</span>
        </li>
      ))}
    </ul>
  );
}

function where({ line, column }: ImportFault): string {
  if (line === 0) return t('faultFile');
  return column ? t('faultColumn', { line, column }) : t('faultLine', { line });
}
