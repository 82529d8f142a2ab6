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

/** A button as wide as its list, whose ground under the pointer reaches a little past the texts on either side. */
export const rowButton: GriffelStyle = {
  width: 'calc(100% + 12px)',
  marginInline: '-6px',
  paddingInline: '6px',
  borderRadius: tokens.borderRadiusMedium,
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
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
