import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { financialYearIn } from '../../finance/parse-financial-year';
import { mappedRows, statableKinds, type MappedRows, type StatableKind } from '../../workbook';
import { count } from '../format/figures';
import { Section } from '../parts/section';
import { useTaskStyles } from '../parts/task-styles';
import { BesideList } from './beside-list';
import { HeadingRow } from './heading-row';
import { answer, isToCheck, meansIn, offeredFor, type MappingDraft } from './mapping-draft';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

interface HeadingListProps {
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
  readonly onKind: (kind: StatableKind) => void;
}

/** What the chosen range is read as, and what each of its headings means. */
export function HeadingList({ draft, onChange, onKind }: HeadingListProps): ReactNode {
  const styles = { ...useTaskStyles(), ...useStyles() };
  const { kind, headings, hasTwoHeadingRows, meanings, areYearsGuessed } = draft.choices;
  const rows = mappedRows(draft.choices, draft.answers);
  const unsure = headings.filter((heading) => isToCheck(draft, heading)).length;
  return (
    <>
      <Field label="Read it as">
        <Select
          value={kind}
          onChange={(_, { value }) => {
            const chosen = statableKinds.find((one) => one === value);
            if (chosen !== undefined) onKind(chosen);
          }}
        >
          {statableKinds.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <BesideList draft={draft} onChange={onChange} />
      {rows === null ? null : <p className={styles.lead}>{rowsSentence(rows)}</p>}
      {hasTwoHeadingRows ? <p className={styles.lead}>The headings stand in two rows, and are read together.</p> : null}
      {areYearsGuessed && meanings.some((meaning) => financialYearIn(meaning) !== null) ? (
        <p className={styles.lead}>
          No year stands in the workbook, so those round today are offered. Where yours is another, choose Set up first
          and make Settings with its year.
        </p>
      ) : null}
      <Section heading="Headings" aside={unsure === 0 ? 'All are clear' : `${unsure} to check`}>
        <ul className={styles.list}>
          {headings.map((heading) => (
            <HeadingRow
              key={heading.column}
              heading={heading}
              means={meansIn(draft, heading)}
              offered={offeredFor(draft, heading)}
              isToCheck={isToCheck(draft, heading)}
              isAnswered={draft.answers.has(heading.column)}
              onAnswer={(means) => {
                onChange(answer(draft, heading, means));
              }}
            />
          ))}
        </ul>
      </Section>
    </>
  );
}

function rowsSentence({ lines, totals, isWhole }: MappedRows): string {
  const left = totals === 0 ? '' : ` ${count(totals, 'total')} among them ${totals === 1 ? 'is' : 'are'} left alone.`;
  return `${count(lines, 'line')}${isWhole ? '' : ' in the first rows'}.${left}`;
}
