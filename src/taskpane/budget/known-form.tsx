import type { ReactNode } from 'react';
import { FormShell } from '../forms/form-shell';
import { FailureDetails } from '../guidance/failure-details';
import { failureTitles } from '../guidance/failure-titles';
import type { Known } from '../hooks/use-read';
import { Notice } from '../parts/notice';
import { ProgressPage } from '../parts/progress-page';

interface KnownFormProps<T> {
  readonly heading: string;
  readonly known: Known<T>;
  readonly onClose: () => void;
  /** The form once what it is about has been read. */
  readonly children: (value: T) => ReactNode;
}

/** A form that reads the workbook before it asks: its progress, why it could not be read, or the form. */
export function KnownForm<T>({ heading, known, onClose, children }: KnownFormProps<T>): ReactNode {
  switch (known.kind) {
    case 'waiting':
      return <ProgressPage heading={heading} doing="Reading the workbook" />;
    case 'failed':
      return (
        <FormShell heading={heading} onClose={onClose}>
          <Notice tone="error" title={failureTitles[known.failure.kind]}>
            <FailureDetails failure={known.failure} />
          </Notice>
        </FormShell>
      );
    case 'known':
      return children(known.value);
  }
}
