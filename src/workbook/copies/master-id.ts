import { succeed, type Result } from '../../finance/result';
import { withExcel } from '../excel/session';
import type { TrackerFailure } from '../failure';

const settingName = 'mtfs.master';

const idIn = (setting: Excel.Setting): string | null => {
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === 'string' && value !== '' ? value : null;
};

/** By which the open workbook knows the copies made of it; null where it has sent none. One round trip. */
export const readMasterId = (): Promise<Result<string | null, TrackerFailure>> =>
  withExcel(async ({ context, sync }) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingName).load('value');
    await sync();
    return succeed(idIn(setting));
  });

/**
 * The same, and where there is none yet, one is kept in the workbook's hidden settings. Two round trips at most.
 * @param fresh an id that no other workbook has, such as `crypto.randomUUID()` gives
 */
export const keepMasterId = (fresh: string): Promise<Result<string, TrackerFailure>> =>
  withExcel(async ({ context, sync }) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingName).load('value');
    await sync();
    const there = idIn(setting);
    if (there !== null) return succeed(there);
    context.workbook.settings.add(settingName, fresh);
    await sync();
    return succeed(fresh);
  });
