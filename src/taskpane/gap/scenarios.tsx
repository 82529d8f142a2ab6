import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { GapReport } from '../../workbook';
import type { FormProps } from '../forms/form';
import { count, roundFigure } from '../format/figures';
import { Choice } from '../parts/choice';
import type { Gap } from './use-gap';
import { fieldsOf, type ScenarioFields } from './scenario-draft';
import { keepScenarios, removeScenario } from './scenario-operations';
import { Tornado } from './tornado';
import { YearHead } from './year-head';

type Played = GapReport['scenarios'][number];

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: '12px' },
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  caption: { textAlign: 'start', paddingBottom: '4px' },
  name: {
    textAlign: 'start',
    paddingTop: '10px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figure: { textAlign: 'end', whiteSpace: 'nowrap', paddingInlineStart: '6px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginInlineStart: '-8px' },
  note: { ...small, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface ScenariosProps extends Pick<FormProps, 'workbook' | 'onBegin'> {
  readonly gap: Gap;
  readonly onChange: (draft: ScenarioFields) => void;
}

/** What changes would make of the gap: side by side by year, or by how much they matter. */
export function Scenarios({ gap, workbook, onBegin, onChange }: ScenariosProps): ReactNode {
  const styles = useStyles();
  const [view, setView] = useState<'side by side' | 'tornado'>('side by side');
  const { report, reading } = gap;
  const stored = report.scenarios.filter(({ isStored }) => isStored);
  const usual = report.scenarios.filter(({ isStored }) => !isStored);
  const keep = (scenarios: readonly Played[]) => {
    const drafts = scenarios.flatMap(({ scenario, changes }) =>
      changes.map((change) => ({ scenario, change, note: '' })),
    );
    onBegin(keepScenarios(workbook, drafts));
  };
  const actionsOf = ({ scenario, isStored }: Played): ReactNode => {
    if (!isStored) return null;
    const [first, ...others] = reading.stored.changes.filter((row) => row.scenario === scenario);
    const isOne = first !== undefined && first.change !== null && others.length === 0;
    return (
      <span className={styles.actions}>
        {isOne ? (
          <Button
            appearance="subtle"
            size="small"
            aria-label={`Change ${scenario}`}
            onClick={() => {
              onChange(fieldsOf(first));
            }}
          >
            Change
          </Button>
        ) : null}
        <Button
          appearance="subtle"
          size="small"
          aria-label={`Remove ${scenario}`}
          onClick={() => {
            onBegin(removeScenario(workbook, scenario));
          }}
        >
          Remove
        </Button>
      </span>
    );
  };
  return (
    <div className={styles.parts}>
      <div>
        <Choice
          label="How scenarios are shown"
          options={[
            { value: 'side by side', label: 'Side by side' },
            { value: 'tornado', label: 'What matters most' },
          ]}
          value={view}
          onChoose={setView}
        />
      </div>
      {view === 'tornado' ? (
        <Tornado report={report} />
      ) : (
        <>
          <SideBySide report={report} shown={stored.length > 0 ? stored : usual} actionsOf={actionsOf} />
          {stored.length > 0 ? null : (
            <>
              <p className={styles.note}>
                The usual what-ifs. Keep them in the workbook to change them, or add your own; each stands in the table
                Scenarios, where you can read and edit it.
              </p>
              <div>
                <Button
                  size="small"
                  onClick={() => {
                    keep(usual);
                  }}
                >
                  Keep {count(usual.length, 'scenario')}
                </Button>
              </div>
            </>
          )}
        </>
      )}
      {report.missing.map(({ scenario, why }) => (
        <p key={scenario} className={styles.note}>
          {scenario}: not worked out. {why}
        </p>
      ))}
    </div>
  );
}

interface SideBySideProps {
  readonly report: GapReport;
  readonly shown: readonly Played[];
  readonly actionsOf: (scenario: Played) => ReactNode;
}

/** What is still to be found by year, as it stands and under each scenario: its name above its figures, so that all fits a narrow pane. */
function SideBySide({ report, shown, actionsOf }: SideBySideProps): ReactNode {
  const styles = useStyles();
  const { gap, unit, years } = report;
  const rows = [
    { name: 'As it stands', figures: gap, played: null },
    ...shown.map((played) => ({ name: played.scenario, figures: played.years, played })),
  ];
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label="Still to be found by year">
      <table className={styles.table}>
        <caption className={mergeClasses(styles.note, styles.caption)}>Still to be found, {unit}</caption>
        <YearHead years={years} />
        {rows.map(({ name, figures, played }) => (
          <tbody key={name}>
            <tr>
              <th className={styles.name} scope="rowgroup" colSpan={years.length}>
                {name}
              </th>
            </tr>
            <tr>
              {figures.map(({ year, remaining }) => (
                <td key={year} className={styles.figure}>
                  {remaining === null ? 'not known' : roundFigure(remaining, unit)}
                </td>
              ))}
            </tr>
            {played?.isStored === true ? (
              <tr>
                <td colSpan={years.length}>{actionsOf(played)}</td>
              </tr>
            ) : null}
          </tbody>
        ))}
      </table>
    </div>
  );
}
