import { Button } from '@fluentui/react-components';
import { type ReactNode, useCallback, useState } from 'react';
import { succeed } from '../../../finance/result';
import { type VirementBook, virementBook } from '../../../workbook';
import type { FormProps } from '../../forms/form';
import { FormShell } from '../../forms/form-shell';
import { useRead } from '../../hooks/use-read';
import { KnownForm } from '../known-form';
import { VirementEntry } from './virement-entry';
import { fieldsOf, type VirementFields } from './virement-fields';
import { VirementLog } from './virement-log';

/** Virements: those of the year, each with the way to take it back, and the form for another one. */
export function VirementForm(props: FormProps): ReactNode {
  const { workbook, reading, onClose } = props;
  const read = useCallback(async () => {
    const found = await workbook.readAll();
    return found.ok ? succeed({ book: virementBook(found.value), asAt: found.value.tracker.settings.asAt }) : found;
  }, [workbook]);
  const known = useRead(read, reading);
  const [fields, setFields] = useState<VirementFields | null>(null);
  return (
    <KnownForm heading="Virements" known={known} onClose={onClose}>
      {({ book, asAt }) =>
        fields === null ? (
          <Log
            {...props}
            book={book}
            onRecord={setFields}
            empty={fieldsOf({ date: asAt, from: '', to: '', amount: null, reason: '', approver: '' })}
          />
        ) : (
          <VirementEntry
            {...props}
            book={book}
            fields={fields}
            onFields={setFields}
            onClose={() => {
              setFields(null);
            }}
          />
        )
      }
    </KnownForm>
  );
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
      close="Close"
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
