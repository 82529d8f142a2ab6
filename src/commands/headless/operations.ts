import { check } from './check';
import { forecast } from './forecast';
import { pack } from './pack';
import { refresh } from './refresh';

/**
 * What the command line can have the add-in do with the open workbook, without its pane. Each gives a result, whose
 * failure's message is for the user as it stands.
 */
export const headlessOperations = { check, forecast, pack, refresh };

export type HeadlessOperations = typeof headlessOperations;
