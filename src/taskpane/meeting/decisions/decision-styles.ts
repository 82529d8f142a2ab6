import { makeStyles, tokens } from '@fluentui/react-components';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 };

/** What the rows of decisions have in common. */
export const useDecisionStyles = makeStyles({
  item: {
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    ':first-child': { borderTopColor: 'transparent' },
    '@media (forced-colors: active)': { borderTopColor: 'CanvasText' },
  },
  // The box stands under the edge of the page, not its empty margin.
  box: { marginInlineStart: '-8px' },
  split: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: '12px' },
  shrink: { flexShrink: 0 },
  title: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  under: { display: 'block', color: tokens.colorNeutralForeground2, ...small },
  body: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: '4px',
    marginInlineStart: '28px',
    ...small,
  },
  refused: { display: 'flex', gap: '6px', ...small },
  mark: { flexShrink: 0, color: 'var(--ragRedFill)', display: 'flex', paddingTop: '1px' },
});
