import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RagStatus } from '../../finance/rag/status';
import { StatusShape } from './status-shape';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({ hidden: visuallyHidden });

/** A status before the words of a row: its shape, and its word for those who do not see it. */
export function StatusMark({ status }: { readonly status: RagStatus }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <StatusShape status={status} />
      <span className={styles.hidden}>{status}: </span>
    </>
  );
}
