import open from 'open';

/** Opens the address in the user's browser where there is one. Where there is none nothing happens: it was printed. */
export async function openInBrowser(address: string): Promise<void> {
  if (!hasDesktop()) return;
  try {
    const browser = await open(address);
    browser.once('error', () => undefined);
  } catch {
    // No browser could be started; the user has the address on the screen and opens it where they like.
  }
}

/** A Linux machine without a display has no browser to open, and asking for one prints noise. */
function hasDesktop(): boolean {
  if (process.env['CI'] !== undefined) return false;
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY', 'WSL_DISTRO_NAME'].some((name) => Boolean(process.env[name]));
}
