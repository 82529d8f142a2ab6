import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace, TableCandidate, TrackerFailure } from '../../workbook';
import { Notice } from '../parts/notice';
import { PageFrame } from '../parts/page-frame';
import { Section } from '../parts/section';
import { CandidateList } from './candidate-list';
import { FailureDetails } from './failure-details';
import { failureTitles } from './failure-titles';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '24px' },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface ReadingFailedProps {
  readonly failure: TrackerFailure;
  readonly busy: boolean;
  /** Reads the tables that are chosen from now on: one, or several savings tables together. */
  readonly onChoose: (chosen: readonly TableCandidate[]) => void;
  readonly onGoTo: (place: CellPlace) => void;
  readonly onAgain: () => void;
}

const isOfSavings = ({ candidates }: TrackerFailure): boolean => candidates.every(({ wanted }) => wanted === 'Savings');

/** A workbook that could not be read, so that there is nothing to show: why, and the way on. */
export function ReadingFailed({ failure, busy, onChoose, onGoTo, onAgain }: ReadingFailedProps): ReactNode {
  const styles = useStyles();
  const hasChoice = failure.candidates.length > 0;
  const waiting = failure.kind === 'being edited';
  const tone = waiting ? 'info' : failure.kind === 'ambiguous' ? 'warning' : 'error';
  return (
    <PageFrame
      actions={
        <Button appearance="primary" onClick={onAgain} disabledFocusable={busy}>
          Try again
        </Button>
      }
    >
      <div className={styles.page}>
        <Notice tone={tone} title={failureTitles[failure.kind]}>
          {hasChoice ? (
            <span>
              {isOfSavings(failure)
                ? 'Choose the one that is meant; or where each department has a table of its own, tick them all. '
                : 'Choose the one that is meant. '}
              The choice is remembered in the workbook.
            </span>
          ) : (
            <FailureDetails failure={failure} />
          )}
          {waiting ? <span>The pane goes on by itself as soon as Excel is free.</span> : null}
        </Notice>
        {hasChoice ? (
          <Section heading="Tables found">
            <CandidateList
              candidates={failure.candidates}
              mayBeSeveral={isOfSavings(failure)}
              onChoose={onChoose}
              onGoTo={onGoTo}
            />
          </Section>
        ) : null}
        {hasChoice ? (
          <Section heading="In other ways">
            <p className={styles.quiet}>{failure.message}</p>
          </Section>
        ) : null}
      </div>
    </PageFrame>
  );
}
