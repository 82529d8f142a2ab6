import { makeStyles } from '@fluentui/react-components';

import { hiddenLabel } from '../layout/hidden-label';

/** Below this the title bar has no room for words beside its icons. */
const narrow = '@media (max-width: 900px)';

/** The looks of a button in the title bar, of which a narrow window shows the icon alone. */
export const useNarrowStyles = makeStyles({
  button: { flexShrink: 0, whiteSpace: 'nowrap', [narrow]: { minWidth: 'auto' } },
  label: { [narrow]: hiddenLabel },
});
