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

/** Of which workbook copies are made. */
export interface Master {
  /** By which it knows them. */
  readonly masterId: string;
  /** The name of its file. */
  readonly workbook: string;
}

/**
 * The open workbook as its copies name it; where it keeps no id yet, one is kept in its hidden settings. Two round trips at
 * most.
 * @param fresh an id that no other workbook has, such as `crypto.randomUUID()` gives
 */
export const keepMaster = (fresh: string): Promise<Result<Master, TrackerFailure>> =>
  withExcel(async ({ context, sync }) => {
    const setting = context.workbook.settings.getItemOrNullObject(settingName).load('value');
    const { workbook } = context;
    workbook.load('name');
    await sync();
    const there = idIn(setting);
    if (there !== null) return succeed({ masterId: there, workbook: workbook.name });
    workbook.settings.add(settingName, fresh);
    await sync();
    return succeed({ masterId: fresh, workbook: workbook.name });
  });
