import { check } from './check';
import { closePeriod, reopenPeriod } from './close-period';
import { collect } from './collect';
import { forecast } from './forecast';
import { freeze } from './freeze';
import { gap } from './gap';
import { importLedger } from './import-ledger';
import { minutes } from './minutes';
import { model, models } from './models';
import { monthEnd } from './month-end';
import { pack } from './pack';
import { placeCodes } from './place-codes';
import { refresh } from './refresh';
import { sendOut } from './send-out';
import { statement } from './statement';

/**
 * What the command line can have the add-in do with the open workbook, without its pane. Each gives a result, whose
 * failure's message is for the user as it stands.
 */
export const headlessOperations = {
  check,
  closePeriod,
  collect,
  forecast,
  freeze,
  gap,
  importLedger,
  minutes,
  model,
  models,
  monthEnd,
  pack,
  placeCodes,
  refresh,
  reopenPeriod,
  sendOut,
  statement,
};

export type HeadlessOperations = typeof headlessOperations;
