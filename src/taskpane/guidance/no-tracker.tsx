import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { TrackerFailure } from '../../workbook';
import { PageFrame } from '../parts/page-frame';
import { Section } from '../parts/section';
import { FailureDetails } from './failure-details';
import { HeadingsTable } from './headings-table';
import { sampleAddress } from './open-sample';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '28px' },
  title: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  map: { marginBottom: '12px' },
  again: { marginTop: '12px' },
  quiet: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '0 0 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface NoTrackerProps {
  readonly failure: TrackerFailure;
  readonly busy: boolean;
  /** Opens the form that makes the tables of a tracker. */
  readonly onSetUp: () => void;
  /** Opens the form in which a person says what a range of their own is. */
  readonly onMap: () => void;
  /** Opens the sample; false where Excel cannot. */
  readonly onOpenSample: () => Promise<boolean>;
  readonly onLookAgain: () => void;
}

/** A workbook without a savings table: what a tracker is, a sample to look at, and the headings that make one. */
export function NoTracker({ failure, busy, onSetUp, onMap, onOpenSample, onLookAgain }: NoTrackerProps): ReactNode {
  const styles = useStyles();
  const [sampleRefused, setSampleRefused] = useState(false);
  return (
    <PageFrame
      actions={
        <>
          <Button appearance="primary" onClick={onSetUp}>
            Set up
          </Button>
          <Button
            onClick={() => {
              void onOpenSample().then((opened) => {
                setSampleRefused(!opened);
              });
            }}
          >
            Open the sample
          </Button>
        </>
      }
    >
      <div className={styles.page}>
        <div>
          <h2 className={styles.title}>No savings tracker here yet</h2>
          <p className={styles.text}>
            A tracker is a sheet with one row for each saving, its reference, and its target for each year.
          </p>
        </div>
        {sampleRefused ? (
          <p className={styles.text} role="status">
            Excel did not open the sample from here.{' '}
            <Link href={sampleAddress} inline download>
              Download it instead
            </Link>
            .
          </p>
        ) : null}
        <Section heading="Use a sheet of your own">
          <div className={styles.quiet}>
            Set up makes the tables for you. Or select your own table and say what its headings mean:
          </div>
          <div className={styles.map}>
            <Button onClick={onMap}>Map the selected range</Button>
          </div>
          <div className={styles.quiet}>
            Or give a sheet these headings in one row, in any order. Columns of your own may stand between them.
          </div>
          <HeadingsTable />
          <div className={styles.again}>
            <Button onClick={onLookAgain} disabledFocusable={busy}>
              Look again
            </Button>
          </div>
        </Section>
        <Section heading="What was looked at">
          <div className={styles.quiet}>
            <FailureDetails failure={failure} />
          </div>
        </Section>
      </div>
    </PageFrame>
  );
}
