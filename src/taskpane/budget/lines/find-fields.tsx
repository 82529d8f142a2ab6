import { makeStyles, SearchBox, Select } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import { ragStatuses } from '../../../finance/rag/status';
import type { BudgetEvent, BudgetView, LinesShown } from '../budget-view';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
  search: { width: '100%', maxWidth: 'none' },
  two: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '8px',
    '& .fui-Select, & select': { minWidth: 0, width: '100%' },
  },
});

const choices: readonly { readonly show: LinesShown; readonly words: string }[] = [
  { show: 'all', words: 'Every line' },
  { show: 'narrative missing', words: 'Narrative missing' },
  { show: 'needs narrative', words: 'Needs a narrative' },
  { show: 'unlike calculated', words: 'Unlike calculated' },
  ...ragStatuses.map((status) => ({ show: status, words: status })),
];

interface FindFieldsProps {
  readonly view: BudgetView;
  readonly owners: readonly string[];
  readonly onEvent: Dispatch<BudgetEvent>;
}

/** What lines are looked for by: words, what they need, and whose they are. */
export function FindFields({ view, owners, onEvent }: FindFieldsProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <SearchBox
        className={styles.search}
        aria-label="Search the budget"
        placeholder="Code, name, owner"
        value={view.search}
        onChange={(_, { value }) => {
          onEvent({ kind: 'searched', search: value });
        }}
      />
      <div className={styles.two}>
        <Select
          size="small"
          aria-label="Which lines"
          value={view.show}
          onChange={(_, { value }) => {
            const chosen = choices.find(({ show }) => show === value);
            if (chosen !== undefined) onEvent({ kind: 'shown', show: chosen.show });
          }}
        >
          {choices.map(({ show, words }) => (
            <option key={show} value={show}>
              {words}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label="Whose codes"
          value={view.owner ?? ''}
          disabled={owners.length === 0}
          onChange={(_, { value }) => {
            onEvent({ kind: 'owner chosen', owner: value === '' ? null : value });
          }}
        >
          <option value="">Everybody’s codes</option>
          {view.owner === null || owners.includes(view.owner) ? null : <option>{view.owner}</option>}
          {owners.map((owner) => (
            <option key={owner}>{owner}</option>
          ))}
        </Select>
      </div>
    </div>
  );
}
