import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LedgerMapping } from '../../../../finance/ledger/ledger-mapping';
import type { LedgerQuestion } from '../../../../finance/ledger/ledger-question';
import { answerWords } from '../../../../workbook';

/** A list is otherwise as wide as the longest of its answers. */
const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } });

interface QuestionFieldProps {
  readonly question: LedgerQuestion;
  readonly mapping: LedgerMapping;
  readonly onAnswer: (said: Partial<LedgerMapping>) => void;
}

/** The words for an answer, with what it would come to where the question says. */
function optionsOf(question: Exclude<LedgerQuestion, { asks: 'columns' }>) {
  const { words } = answerWords[question.asks];
  const examples = 'answers' in question ? question.answers : [];
  return words.map(({ answer, word }) => {
    const example = examples.find((one) => one.answer === answer);
    return { answer, label: example === undefined ? word : `${word}: ${example.means}` };
  });
}

/** One thing that the export alone does not settle. Columns that are missing are said above their list. */
export function QuestionField({ question, mapping, onAnswer }: QuestionFieldProps): ReactNode {
  const styles = useStyles();
  if (question.asks === 'columns') return null;
  const { asks, why } = question;
  const options = optionsOf(question);
  return (
    <Field className={styles.field} label={answerWords[asks].name} required={'answers' in question} hint={`${why}.`}>
      <Select
        value={mapping[asks] ?? ''}
        onChange={(_, { value }) => {
          const chosen = options.find(({ answer }) => answer === value);
          onAnswer({ [asks]: chosen?.answer ?? null });
        }}
      >
        <option value="">{'answers' in question ? 'Choose' : 'Set apart for now'}</option>
        {options.map(({ answer, label }) => (
          <option key={answer} value={answer}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
