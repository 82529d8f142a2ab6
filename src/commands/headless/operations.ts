import { check } from './check';
import { collect } from './collect';
import { forecast } from './forecast';
import { freeze } from './freeze';
import { gap } from './gap';
import { minutes } from './minutes';
import { pack } from './pack';
import { refresh } from './refresh';
import { sendOut } from './send-out';

/**
 * What the command line can have the add-in do with the open workbook, without its pane. Each gives a result, whose
 * failure's message is for the user as it stands.
 */
export const headlessOperations = { check, collect, forecast, freeze, gap, minutes, pack, refresh, sendOut };

export type HeadlessOperations = typeof headlessOperations;
