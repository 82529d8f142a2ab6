import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RagStatus } from '../../finance/rag/status';
import { ragToken } from '../theme/pane-theme';

const useStyles = makeStyles({
  shape: { display: 'block', flexShrink: 0 },
  mark: {
    fill: 'none',
    stroke: 'var(--colorNeutralBackground1)',
    strokeWidth: '1.6px',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
  // In a contrast theme the shape and its mark take the system's two colours: the shape still tells the status.
  solid: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

/**
 * The shape of a status. Each has an outline of its own, so that it can be told without its colour: a tick in a square
 * (Blue), a disc with a tick (Green), a dashed ring (Grey), a triangle (Amber), an octagon (Red). Decorative: the word
 * always stands beside it.
 */
export function StatusShape({ status, size = 16 }: { readonly status: RagStatus; readonly size?: number }): ReactNode {
  const styles = useStyles();
  return (
    <svg className={styles.shape} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <g className={mergeClasses(styles.solid)} fill={ragToken(status, 'Fill')}>
        {outline[status]}
      </g>
      <g className={styles.mark}>{mark[status]}</g>
    </svg>
  );
}

const outline: Readonly<Record<RagStatus, ReactNode>> = {
  Blue: <rect x="1.5" y="1.5" width="13" height="13" rx="2.5" />,
  Green: <circle cx="8" cy="8" r="7" />,
  Grey: (
    <circle
      cx="8"
      cy="8"
      r="5.9"
      fill="none"
      stroke={ragToken('Grey', 'Fill')}
      strokeWidth="2"
      strokeDasharray="2.6 2.03"
    />
  ),
  Amber: (
    <path d="M8 1.2c.5 0 .9.25 1.15.7l5.7 10.6c.5.9-.15 2-1.15 2H2.3c-1 0-1.65-1.1-1.15-2L6.85 1.9c.25-.45.65-.7 1.15-.7Z" />
  ),
  Red: <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z" />,
};

const mark: Readonly<Record<RagStatus, ReactNode>> = {
  Blue: <path d="m4.6 8.3 2.3 2.3 4.5-5" />,
  Green: <path d="m4.8 8.3 2.2 2.2 4.2-4.7" />,
  Grey: null,
  Amber: <path d="M8 6v3.6M8 12v.05" />,
  Red: <path d="M5.3 8h5.4" />,
};
