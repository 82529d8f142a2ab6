import { systemErrorCode } from '../system-error';
import { done, type Outcome, refused } from '../result';
import { type PreviewFolders, type PreviewServer, servePreview } from './server';

/** Tried first, so that the address is the same from day to day. */
const usualPort = 4173;

/**
 * Serves on the port asked for, or on the usual one, or where that is taken on any free one.
 * @param asked as typed after `--port`; undefined when it was not given
 */
export async function servePreviewOnFreePort(
  folders: PreviewFolders,
  asked: string | undefined,
): Promise<Outcome<PreviewServer>> {
  if (asked === undefined) {
    const usual = await tryPort(folders, usualPort);
    return usual.ok ? usual : tryPort(folders, 0);
  }
  const port = /^\d{1,5}$/.test(asked) ? Number(asked) : NaN;
  if (!(port >= 0 && port <= 65535)) {
    return refused(`--port ${asked}: a port is a whole number from 0 (any free one) to 65535.`);
  }
  return tryPort(folders, port);
}

async function tryPort(folders: PreviewFolders, port: number): Promise<Outcome<PreviewServer>> {
  try {
    return done(await servePreview(folders, port));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EADDRINUSE') {
      return refused(`Port ${port} is taken. Stop what uses it, or leave --port out to have a free one chosen.`);
    }
    if (code === 'EACCES') {
      return refused(`Port ${port} needs more rights than this user has. Choose one above 1023.`);
    }
    throw error;
  }
}
