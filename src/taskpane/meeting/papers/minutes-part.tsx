import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { type Dispatch, type ReactNode, useState } from 'react';
import { formatMediumDate } from '../../../finance/calendar-date';
import type { Meeting, TrackerFailure } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import type { PagesPort } from '../../change/pages/pages-port';
import type { Operation } from '../../change/operation';
import type { SheetPort } from '../../pane-workbook';
import { count } from '../../format/figures';
import { FailureDetails } from '../../guidance/failure-details';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import type { FilePort } from '../meeting-port';
import type { MeetingEvent } from '../meeting-view';
import { minutesSheet } from './minutes-sheet';
import { minutesFile } from './minutes-word';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly name: string }
  | { readonly kind: 'failed'; readonly failure: TrackerFailure };

interface MinutesPartProps {
  readonly meetings: readonly Meeting[];
  readonly workbook: EditPort & PagesPort & FilePort & Pick<SheetPort, 'goTo'>;
  /** The meeting in hand, which is offered first. */
  readonly meeting: string;
  readonly present: string;
  readonly onEvent: Dispatch<MeetingEvent>;
  readonly onBegin: (operation: Operation) => void;
}

/** After the meeting: its minutes as a sheet, and as a Word file to sign. */
export function MinutesPart(props: MinutesPartProps): ReactNode {
  const styles = useStyles();
  const { meetings, workbook, present, onEvent, onBegin } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const named = (name: string | null) => meetings.find(({ meeting }) => meeting === name);
  const meeting = named(chosen) ?? named(props.meeting.trim()) ?? meetings.at(-1);
  if (meeting === undefined) {
    return (
      <Section heading="After the meeting">
        <p className={styles.text}>Minutes are made from decisions that name their meeting. None does yet.</p>
      </Section>
    );
  }
  const facts = { meeting: meeting.meeting, present: namesOf(present) };
  const makeWord = () => {
    setMaking({ kind: 'making' });
    void minutesFile(workbook, facts).then((file) => {
      if (file.ok) workbook.saveFile(file.value);
      setMaking(file.ok ? { kind: 'made', name: file.value.name } : { kind: 'failed', failure: file.error });
    });
  };
  return (
    <Section heading="After the meeting">
      <div className={styles.part}>
        <Field label="Minutes of" size="small" hint={hintOf(meeting)}>
          <Select
            value={meeting.meeting}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            {[...meetings].reverse().map((one) => (
              <option key={one.meeting}>{one.meeting}</option>
            ))}
          </Select>
        </Field>
        <Field label="Present" size="small" hint="Names with commas between them.">
          <Textarea
            value={present}
            rows={2}
            resize="vertical"
            onChange={(_, { value }) => {
              onEvent({ kind: 'present written', present: value });
            }}
          />
        </Field>
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              onBegin(minutesSheet(workbook, facts));
            }}
          >
            Minutes as a sheet
          </Button>
          <Button disabledFocusable={making.kind === 'making'} onClick={makeWord}>
            Minutes in Word
          </Button>
        </div>
        <div role="status">
          <Outcome making={making} />
        </div>
      </div>
    </Section>
  );
}

function Outcome({ making }: { readonly making: Making }): ReactNode {
  const styles = useStyles();
  switch (making.kind) {
    case 'idle':
      return null;
    case 'making':
      return <p className={styles.text}>Making the Word file…</p>;
    case 'made':
      return <p className={styles.text}>{making.name} is among your downloads.</p>;
    case 'failed':
      return (
        <Notice tone="error" title="No minutes were made">
          <FailureDetails failure={making.failure} />
        </Notice>
      );
  }
}

function hintOf({ date, decisions }: Meeting): string {
  const number = count(decisions, 'decision');
  return date === null ? number : `${formatMediumDate(date)}, ${number}`;
}

/** Names as they were written, by commas, semicolons or lines. */
const namesOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
