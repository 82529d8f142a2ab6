import type { BrandVariants } from '@fluentui/react-components';

/**
 * Slate, a near-neutral: the five statuses take up red, amber, green, blue and grey, so that in this pane a colour
 * always means a status.
 */
export const slate: BrandVariants = {
  10: '#03090D',
  20: '#08131A',
  30: '#0D1D27',
  40: '#122733',
  50: '#163040',
  60: '#1A394C',
  70: '#1F4358',
  80: '#264E66',
  90: '#3A667F',
  100: '#6E97AD',
  110: '#8FB1C3',
  120: '#A9C6D4',
  130: '#C0D6E1',
  140: '#D4E3EA',
  150: '#E4EEF2',
  160: '#F2F7F9',
};
