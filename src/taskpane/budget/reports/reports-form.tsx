import { Button, makeStyles } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { type ReactNode, useState } from 'react';
import { formatFinancialYear } from '../../../finance/financial-year';
import { type MadeReport, monthEndReports, type ReportName } from '../../../workbook';
import type { FormProps } from '../../forms/form';
import { FormShell } from '../../forms/form-shell';
import { useRead } from '../../hooks/use-read';
import { Empty } from '../../parts/empty';
import type { Reading } from '../../pane-workbook';
import { KnownForm } from '../known-form';
import { makeReports } from './make-reports';
import { ReportRow } from './report-row';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: '0 0 0 -8px', padding: 0 } });

const heading = 'Reports';

/** The reports of the month-end: which there are, when they were made, and which to make. */
export function ReportsForm(props: FormProps): ReactNode {
  const { workbook, reading, onFill, onClose } = props;
  const made = useRead(workbook.madeReports, reading);
  if (reading?.contents.tables.Budget === undefined) return <NoBudget onFill={onFill} onClose={onClose} />;
  return (
    <KnownForm heading={heading} known={made} onClose={onClose}>
      {(reports) => <Reports {...props} reading={reading} made={reports} />}
    </KnownForm>
  );
}

interface ReportsProps extends FormProps {
  readonly reading: Reading;
  readonly made: readonly MadeReport[];
}

function Reports({ workbook, reading, made, onBegin, onClose }: ReportsProps): ReactNode {
  const styles = useStyles();
  const { year, period } = reading.tracker.settings;
  const lacks = (report: ReportName): string | null =>
    report === 'gap' && reading.contents.tables.Gap === undefined ? 'Needs a gap table: Set up makes one.' : null;
  const [left, setLeft] = useState<ReadonlySet<ReportName>>(new Set());
  const wanted = monthEndReports.map(({ report }) => report).filter((one) => !left.has(one) && lacks(one) === null);
  const choose = (report: ReportName, isChosen: boolean) => {
    setLeft(new Set(isChosen ? [...left].filter((one) => one !== report) : [...left, report]));
  };
  return (
    <FormShell
      heading={heading}
      lead={`${formatFinancialYear(year)}${period === null ? '' : `, period ${period}`}. Each is a sheet of its own that is replaced when it is made again; no other sheet is touched.`}
      action={
        <Button
          appearance="primary"
          disabledFocusable={wanted.length === 0}
          onClick={() => {
            onBegin(makeReports(workbook, wanted));
          }}
        >
          Make the reports
        </Button>
      }
      canCancel={false}
      onClose={onClose}
    >
      <ul className={styles.list} aria-label={heading}>
        {monthEndReports.map((report) => (
          <ReportRow
            key={report.report}
            report={report}
            made={made.find((one) => one.report === report.report) ?? null}
            lacks={lacks(report.report)}
            isChosen={!left.has(report.report)}
            onChoose={(isChosen) => {
              choose(report.report, isChosen);
            }}
            onGoTo={(sheet) => {
              void workbook.goTo({ sheet, address: 'A1' });
            }}
          />
        ))}
      </ul>
    </FormShell>
  );
}

/** What the reports are made of, and how to get it. */
function NoBudget({ onFill, onClose }: Pick<FormProps, 'onFill' | 'onClose'>): ReactNode {
  const action = (
    <Button
      appearance="primary"
      onClick={() => {
        onFill('set up');
      }}
    >
      Set up a budget table
    </Button>
  );
  return (
    <FormShell heading={heading} action={action} canCancel={false} onClose={onClose}>
      <Empty icon={<DocumentTableRegular fontSize={40} />} title="No budget table yet">
        The reports are made of a table with a row of headings such as Code, Department, Budget and P1 to P12.
      </Empty>
    </FormShell>
  );
}
