import type { Surroundings } from './surroundings';

/** Office's theme as it is now; nothing is known of it outside Office and in hosts that do not tell. */
export function officeColours(): Pick<Surroundings, 'officeGround' | 'officeIsDark'> {
  const theme: unknown = typeof Office === 'undefined' ? undefined : readTheme();
  if (typeof theme !== 'object' || theme === null) return { officeGround: null, officeIsDark: null };
  return {
    officeGround:
      'bodyBackgroundColor' in theme && typeof theme.bodyBackgroundColor === 'string'
        ? theme.bodyBackgroundColor
        : null,
    officeIsDark: 'isDarkTheme' in theme && typeof theme.isDarkTheme === 'boolean' ? theme.isDarkTheme : null,
  };
}

/**
 * Calls back when the theme may have changed. Microsoft promises the event for Outlook alone, and Excel's own switch is
 * in a dialog: so the pane also looks again whenever it comes back to the front.
 */
export function watchOfficeTheme(listener: () => void): () => void {
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
  const stopEvent = watchThemeEvent(listener);
  return () => {
    window.removeEventListener('focus', listener);
    document.removeEventListener('visibilitychange', listener);
    stopEvent();
  };
}

// A host that does not know the event refuses it, with an error or in its answer: neither is a fault of the pane.
function watchThemeEvent(listener: () => void): () => void {
  try {
    const { document: officeDocument } = Office.context;
    const changed = Office.EventType.OfficeThemeChanged;
    officeDocument.addHandlerAsync(changed, listener);
    return () => {
      officeDocument.removeHandlerAsync(changed, { handler: listener });
    };
  } catch {
    return () => undefined;
  }
}

// Some hosts have no context at all until they are ready, and reading on would throw.
function readTheme(): unknown {
  try {
    return Office.context.officeTheme;
  } catch {
    return undefined;
  }
}
