import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { CellPlace, CloseFinding, UnknownCode } from '../../../workbook';
import { GrowingList } from '../../parts/growing-list';
import { ListRow } from '../../parts/list-row';
import { Section } from '../../parts/section';
import { placeOf } from '../../problems/problem-list';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '16px', listStyleType: 'none', margin: 0, padding: 0 },
  top: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '10px', overflowWrap: 'anywhere' },
  icon: { paddingTop: '2px' },
  error: { color: 'var(--ragRedFill)' },
  warning: { color: 'var(--ragAmberFill)' },
  found: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  remedy: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  places: { marginInlineStart: '26px' },
  place: { marginTop: '6px' },
});

const shownAtOnce = 5;

interface FindingsProps {
  readonly findings: readonly CloseFinding[];
  readonly onGoTo: (place: CellPlace) => void;
  /** Gives the codes of a finding a place in the budget. */
  readonly onPlace: (codes: readonly UnknownCode[]) => void;
}

/** What was found before a period is closed: what has to be mended first, then what may be left; each with its cells. */
export function Findings({ findings, ...ways }: FindingsProps): ReactNode {
  const groups = [
    { heading: 'To be mended first', own: findings.filter(({ is }) => is === 'blocks') },
    { heading: 'To be looked at', own: findings.filter(({ is }) => is === 'warns') },
  ];
  const styles = useStyles();
  return groups
    .filter(({ own }) => own.length > 0)
    .map(({ heading, own }) => (
      <Section key={heading} heading={heading}>
        <ul className={styles.list}>
          {own.map((finding) => (
            <Finding key={finding.found} finding={finding} {...ways} />
          ))}
        </ul>
      </Section>
    ));
}

function Finding({
  finding: { is, found, remedy, places, codes = [] },
  onGoTo,
  onPlace,
}: Omit<FindingsProps, 'findings'> & { readonly finding: CloseFinding }): ReactNode {
  const styles = useStyles();
  const blocks = is === 'blocks';
  return (
    <li>
      <div className={styles.top}>
        <span className={mergeClasses(styles.icon, blocks ? styles.error : styles.warning)} aria-hidden="true">
          {blocks ? <ErrorCircle16Filled /> : <Warning16Regular />}
        </span>
        <div>
          <p className={styles.found}>{found}</p>
          <p className={styles.remedy}>{remedy}</p>
        </div>
      </div>
      <div className={styles.places}>
        <GrowingList
          items={places}
          step={shownAtOnce}
          row={({ cell, what }, index) => {
            const place = placeOf(cell);
            return (
              <ListRow
                key={`${cell} ${index}`}
                title={what}
                under={[cell]}
                onOpen={
                  place === null
                    ? null
                    : () => {
                        onGoTo(place);
                      }
                }
              />
            );
          }}
        />
        {codes.length === 0 ? null : (
          <Button
            className={styles.place}
            size="small"
            onClick={() => {
              onPlace(codes);
            }}
          >
            {codes.length === 1 ? 'Place the code' : 'Place the codes'}
          </Button>
        )}
      </div>
    </li>
  );
}
