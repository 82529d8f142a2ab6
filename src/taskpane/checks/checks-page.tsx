import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { claimedAgainstComputed } from '../../finance/review/claimed';
import { overridesOf } from '../../workbook';
import { count } from '../format/figures';
import { useSnapshots, type WithSnapshots } from '../hooks/use-snapshots';
import type { Reading } from '../pane-workbook';
import { type GapKnowledge, useGap } from '../gap/use-gap';
import { BackHeading } from '../parts/back-heading';
import type { RenderFrame } from '../parts/page-frame';
import { Section } from '../parts/section';
import { ProblemsPage } from '../problems/problems-page';
import type { PaneActions } from '../state/pane-session';
import { ChangesCheck } from './changes-check';
import { CheckRowButton } from './check-row';
import { type CheckFindings, checkLabels, type CheckName, checkRows } from './check-rows';
import { ClaimsCheck } from './claims-check';
import { OverridesCheck } from './overrides-check';
import { TotalsCheck } from './totals-check';
import { type ProblemsPort, useAllProblems } from './use-all-problems';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '24px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  aside: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The checks that open here; the gap has a page of its own. */
type OwnCheck = Exclude<CheckName, 'gap'>;

interface ChecksPageProps {
  readonly reading: Reading;
  readonly workbook: ProblemsPort;
  readonly actions: Pick<PaneActions, 'goTo' | 'openLine' | 'fill' | 'mapHeadings'>;
  readonly frame: RenderFrame;
}

/** What a person should look at before the figures are used: the checks with what they came to, and every problem. */
export function ChecksPage({ reading, workbook, actions, frame }: ChecksPageProps): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState<OwnCheck | null>(null);
  const snapshots = useSnapshots(workbook, reading);
  const { workbook: read, since } = snapshots;
  const gap = useGap(read);
  const problems = useAllProblems(workbook, reading);
  const findings = useMemo(() => findingsOf(read, since, gap), [read, since, gap]);
  const openCheck = (name: CheckName) => {
    if (name === 'gap') actions.fill('gap');
    else setOpen(name);
  };
  if (open !== null) {
    return frame({
      about: `check ${open}`,
      children: (
        <>
          <BackHeading
            back="Back to the checks"
            onBack={() => {
              setOpen(null);
            }}
          >
            {checkLabels[open]}
          </BackHeading>
          <Check name={open} findings={findings} snapshots={snapshots} actions={actions} />
        </>
      ),
    });
  }
  return frame({
    about: 'checks',
    children: (
      <div className={styles.page}>
        <Section heading="Checks">
          <ul className={styles.list}>
            {checkRows(findings, snapshots.isWaiting).map((row) => (
              <CheckRowButton key={row.name} row={row} onOpen={openCheck} />
            ))}
          </ul>
        </Section>
        <Section
          heading="Problems in cells"
          aside={<span className={styles.aside}>{count(problems.length, 'problem')}</span>}
        >
          <ProblemsPage problems={problems} onGoTo={actions.goTo} onMap={actions.mapHeadings} />
        </Section>
      </div>
    ),
  });
}

function findingsOf(
  workbook: WithSnapshots['workbook'],
  since: WithSnapshots['since'],
  gap: GapKnowledge,
): CheckFindings {
  const { tracker } = workbook;
  return {
    totals: tracker.reconciliations,
    claims: claimedAgainstComputed(tracker.savings),
    hasClaims: tracker.savings.some(({ line }) => (line.claimedRag ?? '').trim() !== ''),
    since,
    overrides: overridesOf(workbook),
    gap: gap.kind === 'known' ? gap.gap.report : null,
    unit: tracker.settings.unit,
  };
}

interface CheckProps {
  readonly name: OwnCheck;
  readonly findings: CheckFindings;
  readonly snapshots: WithSnapshots;
  readonly actions: ChecksPageProps['actions'];
}

function Check({ name, findings, snapshots, actions }: CheckProps): ReactNode {
  const { totals, claims, overrides, unit } = findings;
  switch (name) {
    case 'totals':
      return <TotalsCheck totals={totals} unit={unit} onGoTo={actions.goTo} />;
    case 'claims':
      return <ClaimsCheck claims={claims} unit={unit} onOpenLine={actions.openLine} />;
    case 'changes':
      return <ChangesCheck snapshots={snapshots} onOpenLine={actions.openLine} />;
    case 'overrides':
      return <OverridesCheck overrides={overrides} onOpenLine={actions.openLine} />;
  }
}
