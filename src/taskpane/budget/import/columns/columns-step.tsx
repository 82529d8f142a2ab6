import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LedgerQuestion } from '../../../../finance/ledger/ledger-question';
import { sayQuestion } from '../../../../workbook';
import { FormShell } from '../../../forms/form-shell';
import { Notice } from '../../../parts/notice';
import { Section } from '../../../parts/section';
import { useTaskStyles } from '../../../parts/task-styles';
import { type LedgerDraft, withMapping, withMeaning, withPeriod } from '../ledger-draft';
import { ColumnRow } from './column-row';
import { QuestionField } from './question-field';
import { WholeExport } from './whole-export';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface ColumnsStepProps {
  readonly draft: LedgerDraft;
  /** What the export alone does not settle. */
  readonly questions: readonly LedgerQuestion[];
  readonly onDraft: (draft: LedgerDraft) => void;
  readonly onSheet: (sheet: string) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** What the columns of an export mean, and what has to be asked about it. */
export function ColumnsStep(props: ColumnsStepProps): ReactNode {
  const styles = { ...useTaskStyles(), ...useStyles() };
  const { draft, questions, onDraft, onNext, onBack, onClose } = props;
  const { source, mapping } = draft;
  const missing = questions.filter(({ asks }) => asks === 'columns');
  const action = (
    <Button appearance="primary" onClick={onNext}>
      Show what will happen
    </Button>
  );
  return (
    <FormShell
      heading="What the columns mean"
      lead={`${source.name}. The answers are kept for the next export.`}
      action={action}
      onClose={onClose}
    >
      <div>
        <Button onClick={onBack}>Choose another export</Button>
      </div>
      {missing.length === 0 ? null : (
        <div role="alert">
          <Notice tone="warning" title="Something is missing">
            {missing.map(sayQuestion).join(' ')}
          </Notice>
        </div>
      )}
      <SheetField {...props} />
      <PeriodField {...props} />
      {questions.some(({ asks }) => asks !== 'columns') ? (
        <Section heading="To be answered">
          <div className={styles.fields}>
            {questions.map((question) => (
              <QuestionField
                key={question.asks}
                question={question}
                mapping={mapping}
                onAnswer={(said) => {
                  onDraft(withMapping(draft, said));
                }}
              />
            ))}
          </div>
        </Section>
      ) : null}
      <Section heading="Columns">
        <ul className={styles.list}>
          {mapping.columns.map((column, place) => (
            <ColumnRow
              key={`${column.heading} ${place}`}
              column={column}
              samples={samplesOf(draft, column.heading)}
              onMeans={(means) => {
                onDraft(withMeaning(draft, place, means));
              }}
            />
          ))}
        </ul>
      </Section>
      <WholeExport
        draft={draft}
        isAskedOfCredits={questions.some(({ asks }) => asks === 'credits')}
        onDraft={onDraft}
      />
    </FormShell>
  );
}

/** The first values below a heading. */
function samplesOf({ proposal }: LedgerDraft, heading: string): readonly string[] {
  const at = proposal.headings?.texts.indexOf(heading) ?? -1;
  return (proposal.samples[at] ?? []).map(String);
}

function SheetField({ draft: { source }, onSheet }: ColumnsStepProps): ReactNode {
  if (source.sheets.length < 2) return null;
  return (
    <Field label="Sheet">
      <Select
        value={source.sheet ?? ''}
        onChange={(_, { value }) => {
          onSheet(value);
        }}
      >
        {source.sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
    </Field>
  );
}

/** Which period is imported of an export that has a column of sums for each. */
function PeriodField({ draft, onDraft }: ColumnsStepProps): ReactNode {
  if (draft.across?.asked !== null) return null;
  return (
    <Field
      label="Period to import"
      hint="The export has a column for each. The others are compared with the workbook, and stay as they are."
    >
      <Select
        value={String(draft.across.period)}
        onChange={(_, { value }) => {
          onDraft(withPeriod(draft, Number(value)));
        }}
      >
        {draft.across.periods.map((period) => (
          <option key={period} value={period}>
            {`Period ${period}${draft.book.closed.includes(period) ? ', closed' : ''}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
