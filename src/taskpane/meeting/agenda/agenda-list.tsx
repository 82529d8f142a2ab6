import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { type Dispatch, type ReactNode, useMemo } from 'react';
import { refKey } from '../../../finance/reference';
import type { MeetingAgenda, MeetingLine, RecordedDecision } from '../../../workbook';
import { count } from '../../format/figures';
import { Choice } from '../../parts/choice';
import { Empty } from '../../parts/empty';
import { GrowingList } from '../../parts/growing-list';
import type { MeetingEvent, MeetingView } from '../meeting-view';
import { AgendaRow } from './agenda-row';

const useStyles = makeStyles({
  note: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const step = 50;

interface AgendaListProps {
  readonly agenda: MeetingAgenda;
  /** Those of the meeting in hand. */
  readonly decisions: readonly RecordedDecision[];
  readonly unit: string;
  readonly listed: MeetingView['listed'];
  readonly onEvent: Dispatch<MeetingEvent>;
  readonly onOpen: (line: MeetingLine) => void;
}

/** The lines that a list shows. */
export const listedLines = ({ lines }: MeetingAgenda, listed: MeetingView['listed']): readonly MeetingLine[] =>
  listed === 'all' ? lines : lines.filter(({ reasons }) => reasons.length > 0);

/** The lines in the order of the meeting, each with why it is there and what has been decided on it. */
export function AgendaList({ agenda, decisions, unit, listed, onEvent, onOpen }: AgendaListProps): ReactNode {
  const styles = useStyles();
  const lines = useMemo(() => listedLines(agenda, listed), [agenda, listed]);
  const decided = useMemo(() => {
    const words = new Map<string, string>();
    for (const { ref, decision } of decisions) words.set(refKey(ref), decision);
    return words;
  }, [decisions]);
  return (
    <>
      <div>
        <Choice
          label="Which lines"
          options={[
            { value: 'agenda', label: 'With a reason' },
            { value: 'all', label: 'All lines' },
          ]}
          value={listed}
          onChoose={(chosen) => {
            onEvent({ kind: 'list chosen', listed: chosen });
          }}
        />
      </div>
      {lines.length === 0 ? (
        <Empty icon={<CheckmarkCircleRegular fontSize={40} />} title="Nothing to talk about">
          No line is Red or Amber, waits for a decision, or has changed without one.
        </Empty>
      ) : (
        <div>
          <p className={styles.note}>
            {count(lines.length, 'line')}, red before amber, the largest target first. Targets of this year, in {unit}.
          </p>
          <GrowingList
            key={listed}
            items={lines}
            step={step}
            row={(line) => (
              <AgendaRow
                key={`${line.saving.place.sheet} ${line.saving.place.address}`}
                line={line}
                decided={decided.get(refKey(line.saving.line.ref)) ?? null}
                onOpen={onOpen}
              />
            )}
          />
        </div>
      )}
    </>
  );
}
