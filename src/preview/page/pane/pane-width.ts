/** The width at which Excel opens a task pane, and the bounds within which it may be dragged; in pixels. */
export const paneWidths = { usual: 320, narrowest: 300, widest: 600 } as const;

/** How far an arrow key moves the edge of the pane. */
const keyStep = 20;

/** The nearest width the pane may have. */
export function allowedPaneWidth(width: number): number {
  return Math.min(paneWidths.widest, Math.max(paneWidths.narrowest, Math.round(width)));
}

/** The width after a key on the splitter, which stands at the pane's left edge; null for a key that does not move it. */
export function paneWidthAfterKey(width: number, key: string): number | null {
  switch (key) {
    case 'ArrowLeft':
      return allowedPaneWidth(width + keyStep);
    case 'ArrowRight':
      return allowedPaneWidth(width - keyStep);
    case 'Home':
      return paneWidths.narrowest;
    case 'End':
      return paneWidths.widest;
    default:
      return null;
  }
}
