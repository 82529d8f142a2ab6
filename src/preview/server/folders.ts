import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { done, type Outcome, refused } from '../result';
import type { PreviewFolders } from './server';

/** Finds what the preview serves, from the project's folder; or says which command brings what is missing. */
export function findPreviewFolders(project: string): Outcome<PreviewFolders> {
  const dist = join(project, 'dist');
  if (!existsSync(join(dist, 'preview', 'index.html'))) {
    return refused('The preview is not built yet. Run: npm run build');
  }
  const resolve = createRequire(join(project, 'package.json')).resolve;
  try {
    return done({ dist, clientLibrary: join(dirname(resolve('@microsoft/office-js/package.json')), 'dist') });
  } catch {
    return refused("Microsoft's client library is not installed. Run: npm ci");
  }
}
