import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type Dispatch, type ReactNode, useMemo, useState } from 'react';
import { formatMediumDate } from '../../../finance/calendar-date';
import { type FreezeScope, meetingsOf, type ReadSnapshots } from '../../../workbook';
import type { PaneWorkbook, Reading } from '../../pane-workbook';
import { Choice } from '../../parts/choice';
import { Section } from '../../parts/section';
import type { PaneActions } from '../../state/pane-session';
import type { MeetingEvent, MeetingView } from '../meeting-view';
import { freezeOperation } from './freeze-operation';
import { MinutesPart } from './minutes-part';
import { preparePack } from './prepare-pack';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '28px' },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '12px' },
  field: { width: '100%' },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface PapersProps {
  readonly reading: Reading;
  /** As far as they have been read, the earliest first. */
  readonly snapshots: ReadSnapshots['names'];
  readonly workbook: PaneWorkbook;
  readonly meeting: string;
  readonly view: MeetingView;
  readonly onEvent: Dispatch<MeetingEvent>;
  readonly actions: Pick<PaneActions, 'begin' | 'fill'>;
}

/** The papers of a meeting: before it the pack, after it the minutes, and a copy for people without the add-in. */
export function Papers(props: PapersProps): ReactNode {
  const styles = useStyles();
  const { reading, workbook, actions } = props;
  const [scope, setScope] = useState<FreezeScope>('our functions');
  return (
    <div className={styles.page}>
      <Pack {...props} />
      <MinutesPart
        meetings={useMemo(() => meetingsOf(reading), [reading])}
        workbook={workbook}
        meeting={props.meeting}
        present={props.view.present}
        onEvent={props.onEvent}
        onBegin={actions.begin}
      />
      <Section heading="A copy for others">
        <div className={styles.part}>
          <p className={styles.text}>For people without the add-in: a new workbook, with values.</p>
          <Choice
            label="What becomes a value"
            options={[
              { value: 'our functions', label: 'MTFS functions' },
              { value: 'all formulas', label: 'All formulas' },
            ]}
            value={scope}
            onChoose={setScope}
          />
          <Button
            onClick={() => {
              actions.begin(freezeOperation(workbook, scope));
            }}
          >
            Freeze a copy
          </Button>
        </div>
      </Section>
    </div>
  );
}

/** Before the meeting: what it is compared with, and its sheets. */
function Pack({ snapshots: names, workbook, actions }: PapersProps): ReactNode {
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const since = names.find(({ snapshot }) => snapshot === chosen) ?? names.at(-1);
  return (
    <Section heading="Before the meeting">
      <div className={styles.part}>
        {since === undefined ? (
          <p className={styles.text}>
            There is no snapshot yet, so the pack cannot say what has moved. Take one after each meeting.
          </p>
        ) : (
          <Field className={styles.field} label="Compare with" size="small">
            <Select
              value={since.snapshot}
              onChange={(_, { value }) => {
                setChosen(value);
              }}
            >
              {[...names].reverse().map(({ snapshot, taken }) => (
                <option key={snapshot} value={snapshot}>
                  {snapshot}, {formatMediumDate(taken)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            onClick={() => {
              actions.begin(preparePack(workbook, since?.snapshot));
            }}
          >
            Prepare the star chamber
          </Button>
          <Button
            onClick={() => {
              actions.fill('snapshot');
            }}
          >
            Take a snapshot
          </Button>
        </div>
      </div>
    </Section>
  );
}
