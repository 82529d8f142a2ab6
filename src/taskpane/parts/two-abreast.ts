import type { GriffelStyle } from '@fluentui/react-components';

/** Fields two abreast, also in a narrow pane: a field may become narrower than the browser would make it by itself. */
export const twoAbreast: GriffelStyle = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  // What stands below one field does not push the other apart.
  alignItems: 'start',
  columnGap: '12px',
  rowGap: '16px',
  '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
  '& .fui-Input, & .fui-Select': { minWidth: 0, width: '100%' },
  '& input': { minWidth: 0, width: '100%' },
};
