import { budgetLineName } from '../../finance/budget-line';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type CalendarDate, formatMediumDate } from '../../finance/calendar-date';
import { wholePercent } from '../format/figures';
import { type AnyLine, isSaving } from '../lines/line-list';
import { Section } from '../parts/section';
import { dueWords } from './milestone';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: '10px', margin: 0 },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
});

interface LineFactsProps {
  readonly line: AnyLine;
  readonly asAt: CalendarDate;
}

/** What else the sheet says of a line; nothing at all where it says nothing. */
export function LineFacts({ line, asAt }: LineFactsProps): ReactNode {
  const styles = useStyles();
  const facts = factsOf(line, asAt).flatMap(([term, text]) => (text === null || text === '' ? [] : [{ term, text }]));
  if (facts.length === 0) return null;
  return (
    <Section heading="Details">
      <dl className={styles.facts}>
        {facts.map(({ term, text }) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function factsOf(assessed: AnyLine, asAt: CalendarDate): readonly (readonly [string, string | null])[] {
  if (!isSaving(assessed)) {
    const { line } = assessed;
    return [
      ['Code', budgetLineName(line) === null ? null : line.ref],
      ['Service', line.codeName === null ? null : line.service],
      ['Department', line.department],
      ['Level', line.level],
      ['Kind', line.kind],
    ];
  }
  const { line } = assessed;
  const due = line.milestoneDue === null ? [] : [dueWords(line.milestoneDue, asAt)];
  const milestone = [...(line.nextMilestone === null ? [] : [line.nextMilestone]), ...due].join(', ');
  return [
    ['Next milestone', milestone],
    ['Stage', line.stage],
    ['Confidence', line.confidence === null ? null : wholePercent(line.confidence)],
    ['Owner', line.owner],
    ['Department', line.department],
    ['Kind', [line.kind, line.cash].filter((word) => word !== null).join(', ')],
    ['Updated', line.updated === null ? null : formatMediumDate(line.updated)],
    ['Mitigation', line.mitigation],
  ];
}
