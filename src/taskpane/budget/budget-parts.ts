import { makeStyles, tokens } from '@fluentui/react-components';

/** What the pages of the Budget tab have in common. */
export const useBudgetStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '24px' },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  /** Beside `text`, above the rule of a table. */
  aboveRule: { marginBottom: '6px' },
  small: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sentences: { display: 'flex', flexDirection: 'column', gap: '6px' },
  gap: { marginTop: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '10px' },
});
