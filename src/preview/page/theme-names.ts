/** The two looks of the page, the grid and the pane. */
export const themes = ['light', 'dark'] as const;

/** One of the two looks. */
export type Theme = (typeof themes)[number];
