import { Button } from '@fluentui/react-components';
import { type ReactNode, useCallback, useState } from 'react';
import { budgetKey } from '../../../finance/budget-line';
import type { CalendarDate } from '../../../finance/calendar-date';
import { succeed } from '../../../finance/result';
import { type VirementBook, virementBook } from '../../../workbook';
import type { FormProps } from '../../forms/form';
import { FormShell } from '../../forms/form-shell';
import { useRead } from '../../hooks/use-read';
import { KnownForm } from '../known-form';
import { VirementEntry } from './virement-entry';
import { fieldsOf, type VirementFields } from './virement-fields';
import { VirementLog } from './virement-log';

/** Virements: those of the year, each with the way to take it back, and the form for another one, with which it opens for a line. */
export function VirementForm(props: FormProps): ReactNode {
  const { workbook, reading, line, onClose } = props;
  const read = useCallback(async () => {
    const found = await workbook.readAll();
    return found.ok ? succeed({ book: virementBook(found.value), asAt: found.value.tracker.settings.asAt }) : found;
  }, [workbook]);
  const known = useRead(read, reading);
  const [shown, setShown] = useState<'log' | 'new' | VirementFields>(line === null ? 'log' : 'new');
  return (
    <KnownForm heading="Virements" known={known} onClose={onClose}>
      {({ book, asAt }) =>
        shown === 'log' ? (
          <Log {...props} book={book} onRecord={setShown} empty={newFields(book, asAt, null)} />
        ) : (
          <VirementEntry
            {...props}
            book={book}
            fields={shown === 'new' ? newFields(book, asAt, line) : shown}
            onFields={setShown}
            onClose={() => {
              setShown('log');
            }}
          />
        )
      }
    </KnownForm>
  );
}

/** What the form of a new one begins with: the line that it was opened for gives. */
function newFields({ codes }: VirementBook, asAt: CalendarDate, line: string | null): VirementFields {
  const gives = codes.find((code) => budgetKey(code) === line);
  return fieldsOf({
    date: asAt,
    from: gives?.code ?? '',
    to: '',
    amount: null,
    reason: '',
    approver: '',
    kind: gives?.kind ?? null,
    movesForecasts: null,
  });
}

interface LogProps extends FormProps {
  readonly book: VirementBook;
  /** What the form of a new one begins with. */
  readonly empty: VirementFields;
  readonly onRecord: (fields: VirementFields) => void;
}

function Log({ workbook, book, empty, onRecord, onClose }: LogProps): ReactNode {
  const action = (
    <Button
      appearance="primary"
      onClick={() => {
        onRecord(empty);
      }}
    >
      Record a virement
    </Button>
  );
  return (
    <FormShell
      heading="Virements"
      lead="Budget moved between codes. Each original budget with its virements is the budget as it is now, to the penny."
      {...(book.codes.length === 0 ? {} : { action })}
      canCancel={false}
      onClose={onClose}
    >
      <VirementLog
        book={book}
        today={workbook.today()}
        onReverse={(draft) => {
          onRecord(fieldsOf(draft));
        }}
        onGoTo={(place) => {
          void workbook.goTo(place);
        }}
      />
    </FormShell>
  );
}
