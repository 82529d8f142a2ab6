import { makeStyles, tokens } from '@fluentui/react-components';

/** What the pages of a task have in common. */
export const useTaskStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '24px' },
  top: { display: 'flex', alignItems: 'center', gap: '4px', marginInlineStart: '-8px', marginBottom: '8px' },
  lead: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
