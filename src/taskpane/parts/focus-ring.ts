import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** The ring of an element of ours that has the keyboard; the same as Fluent's own. */
export const focusRing: GriffelStyle = {
  outlineStyle: 'none',
  ':focus-visible': {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
    borderRadius: tokens.borderRadiusMedium,
  },
};

/** Takes a button's own looks away; what it is stays. */
export const plainButton: GriffelStyle = {
  appearance: 'none',
  border: 'none',
  margin: 0,
  padding: 0,
  background: 'none',
  font: 'inherit',
  color: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
};
