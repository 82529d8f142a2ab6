import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type Dispatch, type ReactNode, useMemo } from 'react';
import type { MonthEndLine, MonthEndOfWorkbook } from '../../../workbook';
import { LineFigures } from '../../line/line-figures-table';
import { why } from '../../line/why';
import { BackHeading } from '../../parts/back-heading';
import { PlainList } from '../../parts/plain-list';
import { Section } from '../../parts/section';
import { StatusBadge } from '../../parts/status-badge';
import type { PaneActions } from '../../state/pane-session';
import { useBudgetStyles } from '../budget-parts';
import type { BudgetEvent } from '../budget-view';
import { Crumbs } from '../crumbs';
import { crumbsOf } from '../crumbs-of';
import { lineName } from '../lines/budget-lines';
import { lacksNarrative, lineKey, pathOf, placeKey } from '../places';
import { swampedSentence } from '../swamped-words';
import { sayVariance, varianceSentence } from '../variance-words';
import { ForecastSection } from './forecast-section';
import { LineStory } from './line-story';
import { ProfileChart } from './profile-chart';
import { profileFigures } from './profile-figures';
import { budgetHistory, virementsOf } from './virements-of';

const useStyles = makeStyles({
  title: {
    margin: '2px 0 10px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  place: { margin: '0 0 10px' },
});

interface BudgetLinePageProps {
  readonly month: MonthEndOfWorkbook;
  readonly line: MonthEndLine;
  readonly onEvent: Dispatch<BudgetEvent>;
  readonly onUseCalculated: () => void;
  /** Opens a form. */
  readonly onFill: PaneActions['fill'];
}

/** A budget line: how its budget came about, what was spent, where it will end, why, and what is said of it. */
export function BudgetLinePage({ month, line, onEvent, onUseCalculated, onFill }: BudgetLinePageProps): ReactNode {
  const styles = { ...useBudgetStyles(), ...useStyles() };
  const { reading } = month;
  const { assessed, outturn, details } = line;
  const { assessment } = assessed;
  const { code, unit, toDate, kind } = outturn;
  const periods = useMemo(() => profileFigures(line, reading), [line, reading]);
  const history = useMemo(() => budgetHistory(month, line), [month, line]);
  const virements = useMemo(() => virementsOf(month, line), [month, line]);
  const department = reading.departments.find((one) => placeKey(one) === pathOf(line)[0]);
  const savings = department?.savings ?? null;
  const unitAside = <span className={styles.unit}>{unit}</span>;
  return (
    <article className={styles.page} aria-label={`${code} ${lineName(line)}`}>
      <div>
        <Crumbs
          crumbs={crumbsOf(reading, pathOf(line))}
          onGo={(path) => {
            onEvent({ kind: 'went', path });
          }}
        />
        <BackHeading
          back="Back to the list"
          onBack={() => {
            onEvent({ kind: 'went up' });
          }}
        >
          {code}
        </BackHeading>
        <p className={styles.title}>{lineName(line)}</p>
        <p className={styles.small}>
          {[`${assessed.place.sheet}, row ${assessed.row}`, kind === 'Income' ? 'Income' : null, details.owner]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </div>
      <Section heading="Status">
        <StatusBadge status={assessment.status} />
        <p className={styles.small}>{why(assessment)}</p>
        {assessment.toTurn === null ? null : <p className={styles.small}>{assessment.toTurn}</p>}
      </Section>
      <ForecastSection line={line} onUseCalculated={outturn.source === 'Person' ? onUseCalculated : null} />
      <Section heading="Narrative">
        {lacksNarrative(line) ? (
          <p className={styles.text}>
            Missing: the variance {line.needsNarrative.join(' and ')} is large enough to need one.
          </p>
        ) : (
          <p className={styles.text}>{details.narrative ?? 'None, and none is needed.'}</p>
        )}
      </Section>
      <Section heading="To date" aside={unitAside}>
        <ProfileChart periods={periods} unit={unit} />
        <LineFigures
          figures={[
            { label: 'Profiled budget to date', amount: outturn.budgetToDate, part: null },
            { label: 'Actual to date', amount: outturn.actualToDate, part: null },
          ]}
        />
        {toDate === null ? null : (
          <p className={styles.small}>
            {varianceSentence(sayVariance(toDate.amount, outturn.budgetToDate ?? 0, kind), unit)}
          </p>
        )}
      </Section>
      <Section heading="Budget" aside={unitAside}>
        <LineFigures figures={history} />
        <PlainList lines={virements} />
        <div className={styles.actions}>
          <Button
            size="small"
            onClick={() => {
              onFill('virements', lineKey(line));
            }}
          >
            Move budget
          </Button>
          <Button
            size="small"
            onClick={() => {
              onFill('profile', lineKey(line));
            }}
          >
            Change the profile
          </Button>
        </div>
      </Section>
      <LineStory month={reading} line={line} />
      {savings === null ? null : (
        <Section heading={`Savings of ${department?.name ?? 'its department'}`}>
          <p className={styles.text}>{swampedSentence(savings, unit)}</p>
        </Section>
      )}
    </article>
  );
}
