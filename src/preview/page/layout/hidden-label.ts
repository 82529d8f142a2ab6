/** Hides a label from sight and leaves it to those who hear the page, so that a button of an icon alone keeps its name. */
export const hiddenLabel = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;
