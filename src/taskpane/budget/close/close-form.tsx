import { closingPeriod } from '../../../finance/financial-year';
import { Button } from '@fluentui/react-components';
import { type ReactNode, useCallback, useState } from 'react';
import { succeed } from '../../../finance/result';
import { closeFindings, type CloseFinding, inParts, type MonthEndReading, type UnknownCode } from '../../../workbook';
import type { Operation } from '../../change/operation';
import type { FormName, FormProps } from '../../forms/form';
import { FormShell } from '../../forms/form-shell';
import { useRead } from '../../hooks/use-read';
import { NameField } from '../../parts/name-field';
import { Notice } from '../../parts/notice';
import { useTaskStyles } from '../../parts/task-styles';
import { rollForward } from '../../setup/year-operations';
import { KnownForm } from '../known-form';
import { closePeriod, nextPeriod } from './close-operations';
import { Findings } from './findings';
import { PlaceForm } from './place-form';
import { ReopenForm } from './reopen-form';

/** The periods of the year as far as closing one asks. */
interface Periods {
  readonly period: number;
  readonly closed: readonly number[];
  readonly findings: readonly CloseFinding[];
  readonly month: MonthEndReading;
}

/** Closes the period: what stands in its way first, each leading to its cell; or reopens the one that was closed last. */
export function CloseForm(props: FormProps): ReactNode {
  const { workbook, reading, onClose } = props;
  const [isReopening, setIsReopening] = useState(false);
  const [placed, setPlaced] = useState<readonly UnknownCode[]>([]);
  const read = useCallback(async () => {
    const month = await workbook.readMonthEnd();
    if (!month.ok) return month;
    const { reading: ended } = month.value;
    const { monthEnd, closed } = ended;
    return succeed<Periods>({
      period: monthEnd.period,
      closed,
      findings: await inParts(closeFindings(month.value)),
      month: ended,
    });
  }, [workbook]);
  const known = useRead(read, reading);
  return (
    <KnownForm heading="Close the period" known={known} onClose={onClose}>
      {(periods) => {
        const last = periods.closed.at(-1);
        if (placed.length > 0) {
          return (
            <PlaceForm
              {...props}
              codes={placed}
              month={periods.month}
              onClose={() => {
                setPlaced([]);
              }}
            />
          );
        }
        if (isReopening && last !== undefined) {
          return (
            <ReopenForm
              {...props}
              period={last}
              onClose={() => {
                setIsReopening(false);
              }}
            />
          );
        }
        const onReopen = () => {
          setIsReopening(true);
        };
        return periods.closed.includes(periods.period) ? (
          <Closed {...props} period={periods.period} onReopen={onReopen} />
        ) : (
          <Open {...props} periods={periods} onReopen={onReopen} onPlace={setPlaced} />
        );
      }}
    </KnownForm>
  );
}

interface OpenProps extends FormProps {
  readonly periods: Periods;
  readonly onReopen: () => void;
  readonly onPlace: (codes: readonly UnknownCode[]) => void;
}

function Open({ workbook, by, onName, onBegin, onClose, periods, onReopen, onPlace }: OpenProps): ReactNode {
  const styles = useTaskStyles();
  const { period, closed, findings } = periods;
  const blocks = findings.filter(({ is }) => is === 'blocks');
  const last = closed.at(-1);
  const action = (
    <Button
      appearance="primary"
      onClick={() => {
        onBegin(closePeriod(workbook, period, by));
      }}
    >
      Show what is written
    </Button>
  );
  return (
    <FormShell
      heading={`Close period ${period}`}
      lead="Keeps every forecast and how the savings stand, and logs the close. Settings stays at the period, so that its reports can be made. Actuals of a closed period are not imported again."
      {...(blocks.length > 0 ? {} : { action })}
      onClose={onClose}
    >
      <div className={styles.page}>
        {findings.length === 0 ? (
          <Notice tone="good" title="Nothing stands in its way">
            Actuals are in, virements reconcile, and every variance that needs one has its narrative.
          </Notice>
        ) : (
          <Findings
            findings={findings}
            onGoTo={(place) => {
              void workbook.goTo(place);
            }}
            onPlace={onPlace}
          />
        )}
        {blocks.length > 0 ? null : <NameField by={by} onName={onName} />}
        {last === undefined ? null : (
          <div>
            <Button onClick={onReopen}>Reopen period {last}</Button>
          </div>
        )}
      </div>
    </FormShell>
  );
}

interface ClosedProps extends FormProps {
  readonly period: number;
  readonly onReopen: () => void;
}

/** The period that Settings names is closed: its reports, on to the next, or back. */
function Closed({ workbook, onBegin, onFill, onClose, period, onReopen }: ClosedProps): ReactNode {
  const isLast = period === closingPeriod;
  const begin = (operation: Operation) => () => {
    onBegin(operation);
  };
  const fill = (form: FormName) => () => {
    onFill(form);
  };
  const action = isLast ? (
    <Button appearance="primary" onClick={begin(rollForward(workbook))}>
      Roll the year forward
    </Button>
  ) : (
    <Button appearance="primary" onClick={fill('import the ledger')}>
      Import period {period + 1}
    </Button>
  );
  const next = nextWords(period);
  return (
    <FormShell heading={`Period ${period} is closed`} action={action} canCancel={false} onClose={onClose}>
      <Notice
        tone="info"
        title={isLast ? 'The year is done' : `Settings stays at period ${period}`}
        actions={
          <>
            {isLast ? null : (
              <Button size="small" onClick={begin(nextPeriod(workbook, period + 1))}>
                Go on without a ledger
              </Button>
            )}
            {period === lastMonth ? (
              <Button size="small" onClick={begin(rollForward(workbook))}>
                Roll the year forward
              </Button>
            ) : null}
            <Button size="small" onClick={fill('reports')}>
              Make the reports
            </Button>
            <Button size="small" onClick={onReopen}>
              Reopen period {period}
            </Button>
          </>
        }
      >
        {next}
      </Notice>
    </FormShell>
  );
}

const lastMonth = 12;

/** What follows a closed period, in a sentence or two. */
function nextWords(period: number): string {
  if (period === closingPeriod) return 'Rolling it forward archives the budget of the year and begins the next one.';
  if (period === lastMonth) {
    return 'So its reports can be made. The import of the closing adjustments, as period 13, moves Settings on; a year without any is rolled forward.';
  }
  return `So its reports can be made. The import of the ledger of period ${period + 1} moves Settings on.`;
}
