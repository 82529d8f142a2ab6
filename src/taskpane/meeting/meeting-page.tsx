import { makeStyles } from '@fluentui/react-components';
import { type Dispatch, type ReactNode, useMemo } from 'react';
import { refKey } from '../../finance/reference';
import {
  agendaOf,
  type MeetingAgenda,
  type MeetingLine,
  readDecisions,
  type ReadSnapshots,
  targetYearsOf,
} from '../../workbook';
import { useSnapshots } from '../hooks/use-snapshots';
import type { PaneWorkbook, Reading } from '../pane-workbook';
import { Choice } from '../parts/choice';
import type { RenderFrame } from '../parts/page-frame';
import { visuallyHidden } from '../parts/visually-hidden';
import type { PaneActions } from '../state/pane-session';
import { AgendaList, listedLines } from './agenda/agenda-list';
import { MeetingLinePage } from './agenda/meeting-line';
import { openingDraft } from './decide/decide-draft';
import { DecidePage } from './decide/decide-page';
import { DecisionList } from './decisions/decision-list';
import { type MeetingInHand, meetingInHand } from './meeting-facts';
import { MeetingFields } from './meeting-fields';
import type { MeetingEvent, MeetingView } from './meeting-view';
import { Papers } from './papers/papers';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  hidden: visuallyHidden,
});

interface MeetingPageProps {
  readonly reading: Reading;
  readonly workbook: PaneWorkbook;
  /** Who writes, for the log and as the one who decides. */
  readonly by: string;
  readonly view: MeetingView;
  readonly onEvent: Dispatch<MeetingEvent>;
  readonly actions: PaneActions;
  readonly frame: RenderFrame;
}

/** The page of a star chamber: its agenda, its decisions and its papers; a line of it stands before them. */
export function MeetingPage(props: MeetingPageProps): ReactNode {
  const { reading, workbook, view } = props;
  const { workbook: withSnapshots, stored, since } = useSnapshots(workbook, reading);
  const agenda = useMemo(() => agendaOf(withSnapshots, stored, since), [withSnapshots, stored, since]);
  const { meeting: name, date } = view;
  const meeting = useMemo(() => meetingInHand(reading, { meeting: name, date }), [reading, name, date]);
  const { line } = view;
  const opened = line === null ? undefined : agenda.lines.find(({ saving }) => isOf(saving.line.ref, line.ref));
  return opened === undefined ? (
    <MeetingHome {...props} agenda={agenda} meeting={meeting} snapshots={stored.names} />
  ) : (
    <OpenedLine {...props} agenda={agenda} meeting={meeting} opened={opened} />
  );
}

const isOf = (one: string, other: string): boolean => refKey(one) === refKey(other);

interface MeetingHomeProps extends MeetingPageProps {
  readonly agenda: MeetingAgenda;
  readonly meeting: MeetingInHand;
  readonly snapshots: ReadSnapshots['names'];
}

function MeetingHome(props: MeetingHomeProps): ReactNode {
  const styles = useStyles();
  const { reading, workbook, view, onEvent, actions, frame, agenda, meeting, snapshots } = props;
  const decisions = useMemo(
    () =>
      readDecisions(reading.contents, reading.tracker.settings).decisions.filter((one) => one.meeting === meeting.name),
    [reading, meeting.name],
  );
  return frame({
    about: 'meeting',
    children: (
      <div className={styles.page}>
        <h2 className={styles.hidden}>Meeting</h2>
        <div>
          <Choice
            label="View"
            options={[
              { value: 'agenda', label: 'Agenda' },
              { value: 'decisions', label: 'Decisions' },
              { value: 'papers', label: 'Papers' },
            ]}
            value={view.view}
            onChoose={(chosen) => {
              onEvent({ kind: 'view chosen', view: chosen });
            }}
          />
        </div>
        {view.view === 'agenda' ? (
          <>
            <MeetingFields meeting={meeting} year={reading.tracker.settings.year} onEvent={onEvent} />
            <AgendaList
              agenda={agenda}
              decisions={decisions}
              unit={reading.tracker.settings.unit}
              listed={view.listed}
              onEvent={onEvent}
              onOpen={({ saving }) => {
                onEvent({ kind: 'line opened', ref: saving.line.ref });
                actions.goTo(saving.place);
              }}
            />
          </>
        ) : null}
        {view.view === 'decisions' ? (
          <DecisionList
            reading={reading}
            workbook={workbook}
            picked={view.picked}
            actions={actions}
            onEvent={onEvent}
          />
        ) : null}
        {view.view === 'papers' ? (
          <Papers
            reading={reading}
            snapshots={snapshots}
            workbook={workbook}
            meeting={meeting.name}
            view={view}
            onEvent={onEvent}
            actions={actions}
          />
        ) : null}
      </div>
    ),
  });
}

interface OpenedLineProps extends MeetingPageProps {
  readonly agenda: MeetingAgenda;
  readonly meeting: MeetingInHand;
  readonly opened: MeetingLine;
}

function OpenedLine(props: OpenedLineProps): ReactNode {
  const { reading, workbook, by, view, onEvent, actions, frame, agenda, meeting, opened } = props;
  const { saving } = opened;
  // A line that has left the list, because a decision settled it, is stepped from within all lines.
  const listed = useMemo(() => {
    const lines = listedLines(agenda, view.listed);
    return lines.includes(opened) ? lines : agenda.lines;
  }, [agenda, view.listed, opened]);
  const place = listed.indexOf(opened);
  const draft = view.line?.draft ?? null;
  if (draft !== null) {
    return (
      <DecidePage
        reading={reading}
        saving={saving}
        meeting={meeting}
        workbook={workbook}
        draft={draft}
        onDraft={(changed) => {
          onEvent({ kind: 'draft changed', draft: changed });
        }}
        onMeeting={(name) => {
          onEvent({ kind: 'meeting named', meeting: name });
        }}
        actions={actions}
        frame={frame}
        onClose={() => {
          onEvent({ kind: 'draft closed' });
        }}
      />
    );
  }
  return (
    <MeetingLinePage
      reading={reading}
      agenda={agenda}
      line={opened}
      place={place}
      of={listed.length}
      decisions={readDecisions(reading.contents, reading.tracker.settings).decisions.filter(({ ref }) =>
        isOf(ref, saving.line.ref),
      )}
      frame={frame}
      onStep={(step) => {
        const next = listed[place + step];
        if (next === undefined) return;
        onEvent({ kind: 'line opened', ref: next.saving.line.ref });
        actions.goTo(next.saving.place);
      }}
      onDecide={() => {
        const years = targetYearsOf(reading);
        onEvent({ kind: 'draft changed', draft: openingDraft(years, reading.tracker.settings.year, by) });
      }}
      onClose={() => {
        onEvent({ kind: 'line closed' });
      }}
    />
  );
}
