import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { Tracker } from '../../workbook';
import { type AnyLine, isSaving, lineTitle } from '../lines/line-list';
import { DeliveryBar } from '../parts/delivery-bar';
import { Section } from '../parts/section';
import { StatusBadge } from '../parts/status-badge';
import { LineFacts } from './line-facts';
import { budgetFigures, savingFigures, savingSums } from './line-figures';
import { LineFigures } from './line-figures-table';
import { OtherStandings } from './other-standings';
import { otherStandings } from './standings';
import { why } from './why';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '24px' },
  place: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: '2px 0 10px',
    fontSize: '18px',
    lineHeight: '24px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  turn: {
    margin: 0,
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  bar: { marginBottom: '8px' },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface LinePageProps {
  readonly tracker: Tracker;
  readonly line: AnyLine;
  /** What stands below the figures. */
  readonly children?: ReactNode;
}

/** The selected line: where it stands, why, what would turn it, and its figures. */
export function LinePage({ tracker, line, children }: LinePageProps): ReactNode {
  const styles = useStyles();
  const heading = useId();
  const { settings } = tracker;
  const { assessment } = line;
  const figures = isSaving(line) ? savingFigures(line, settings.year) : budgetFigures(line);
  const standings = otherStandings(line);
  return (
    <article className={styles.page} aria-labelledby={heading}>
      <div>
        <div className={styles.place}>
          {line.place.sheet}, row {line.row}
        </div>
        <h2 className={styles.title} id={heading}>
          {lineTitle(line)}
        </h2>
        <StatusBadge status={assessment.status} />
      </div>
      <Section heading="Why">
        <p className={styles.text}>{why(assessment)}</p>
      </Section>
      {assessment.toTurn === null ? null : (
        <Section heading="What would turn it">
          <p className={styles.turn}>{assessment.toTurn}</p>
        </Section>
      )}
      {standings.length === 0 ? null : <OtherStandings standings={standings} />}
      <Section heading="Figures" aside={<span className={styles.unit}>{settings.unit}</span>}>
        {isSaving(line) ? (
          <div className={styles.bar}>
            <DeliveryBar {...savingSums(line, settings.year)} />
          </div>
        ) : null}
        <LineFigures figures={figures} />
      </Section>
      {children}
      <LineFacts line={line} asAt={settings.asAt} />
    </article>
  );
}
