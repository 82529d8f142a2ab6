import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RagStatus } from '../../finance/rag/status';
import { ragToken } from '../theme/pane-theme';
import { StatusShape } from './status-shape';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '5px',
    height: '24px',
    paddingInline: '6px 9px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** A status as shape and word on a ground of its colour. */
export function StatusBadge({ status }: { readonly status: RagStatus }): ReactNode {
  const styles = useStyles();
  return (
    <span
      className={styles.badge}
      style={{ backgroundColor: ragToken(status, 'Ground'), color: ragToken(status, 'Text') }}
    >
      <StatusShape status={status} size={14} />
      {status}
    </span>
  );
}
