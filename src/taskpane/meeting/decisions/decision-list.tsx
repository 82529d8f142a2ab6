import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { GavelRegular } from '@fluentui/react-icons/svg/gavel';
import { type Dispatch, type ReactNode, useCallback, useMemo } from 'react';
import { planApplyInSteps, readDecisions, type RecordedDecision, sayTogether } from '../../../workbook';
import { count } from '../../format/figures';
import { useInParts } from '../../hooks/use-in-parts';
import type { PaneWorkbook, Reading } from '../../pane-workbook';
import { Empty } from '../../parts/empty';
import { GrowingList } from '../../parts/growing-list';
import { PlainList } from '../../parts/plain-list';
import { Section } from '../../parts/section';
import type { PaneActions } from '../../state/pane-session';
import type { MeetingEvent, MeetingView } from '../meeting-view';
import { addTargetYear } from './add-target-year';
import { AppliedRow } from './applied-row';
import { applyDecisions } from './apply-decisions';
import { OpenRow } from './open-row';
import { isPickedIn, standingOf } from './open-standing';
import { undoDecision } from './undo-decision';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '24px' },
  aside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  apply: { marginTop: '10px' },
});

const step = 25;

interface DecisionListProps {
  readonly reading: Reading;
  readonly workbook: PaneWorkbook;
  readonly picked: MeetingView['picked'];
  readonly actions: Pick<PaneActions, 'begin' | 'goTo'>;
  readonly onEvent: Dispatch<MeetingEvent>;
}

/** The decisions that wait to be applied, with what they would do; and those that have been, each with its undo. */
export function DecisionList(props: DecisionListProps): ReactNode {
  const styles = useStyles();
  const { reading, workbook, actions } = props;
  const { decisions, unread } = useMemo(() => readDecisions(reading.contents, reading.tracker.settings), [reading]);
  const open = useMemo(() => decisions.filter(({ isApplied }) => !isApplied), [decisions]);
  const problems = unread.flatMap((row) => row.problems);
  const applied = decisions.filter(({ isApplied }) => isApplied).reverse();
  if (decisions.length === 0 && problems.length === 0) {
    return (
      <Empty icon={<GavelRegular fontSize={40} />} title="No decisions yet">
        Choose a line on the agenda, then Decide. What is decided is kept in the Decisions table of this workbook.
      </Empty>
    );
  }
  return (
    <div className={styles.page}>
      <OpenDecisions {...props} open={open} />
      {problems.length === 0 ? null : (
        <Section heading="Rows that cannot be read">
          <PlainList lines={problems.map(({ cell, found, expected }) => `${cell}: ${found}. Expected ${expected}.`)} />
        </Section>
      )}
      {applied.length === 0 ? null : (
        <Section heading="Applied" aside={<span className={styles.aside}>{count(applied.length, 'decision')}</span>}>
          <GrowingList
            items={applied}
            step={step}
            row={(decision) => (
              <AppliedRow
                key={decision.key}
                decision={decision}
                unit={reading.tracker.settings.unit}
                onUndo={() => {
                  actions.begin(undoDecision(workbook, decision));
                }}
              />
            )}
          />
        </Section>
      )}
    </div>
  );
}

interface OpenDecisionsProps extends DecisionListProps {
  readonly open: readonly RecordedDecision[];
}

function OpenDecisions({ reading, workbook, picked, actions, onEvent, open }: OpenDecisionsProps): ReactNode {
  const styles = useStyles();
  const { unit } = reading.tracker.settings;
  const keys = useMemo(
    () => open.filter((decision) => isPickedIn(picked, decision)).map(({ key }) => key),
    [open, picked],
  );
  const plan = useInParts(
    useCallback(() => planApplyInSteps(reading, keys, workbook.today()), [reading, keys, workbook]),
  );
  const standing = useMemo(() => open.map((decision) => standingOf(decision, picked, plan)), [open, picked, plan]);
  if (open.length === 0) {
    return (
      <Section heading="To apply">
        <p className={styles.aside}>Every decision has been applied to its line.</p>
      </Section>
    );
  }
  const willApply = standing.filter(({ isTicked }) => isTicked).map(({ decision }) => decision.key);
  return (
    <Section heading="To apply" aside={<span className={styles.aside}>{count(open.length, 'decision')}</span>}>
      <GrowingList
        items={standing}
        step={step}
        row={(one) => (
          <OpenRow
            {...one}
            key={one.decision.key}
            unit={unit}
            onPick={(wanted) => {
              onEvent({ kind: 'decision picked', key: one.decision.key, isPicked: wanted });
            }}
            onAddYear={(year) => {
              actions.begin(addTargetYear(workbook, year));
            }}
          />
        )}
      />
      {plan === null ? null : <PlainList lines={sayTogether(plan.effect, unit)} />}
      <Button
        className={styles.apply}
        appearance="primary"
        disabledFocusable={willApply.length === 0}
        onClick={() => {
          actions.begin(applyDecisions(workbook, { keys: willApply, on: workbook.today() }));
        }}
      >
        Apply {count(willApply.length, 'decision')}
      </Button>
    </Section>
  );
}
