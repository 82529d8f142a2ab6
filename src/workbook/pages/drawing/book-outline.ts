import { askPlace, placeOf } from '../../excel/ranges';
import type { Session } from '../../excel/session';
import { readInTrips } from '../../excel/read-in-trips';
import { rangeOf } from '../../excel/ranges';
import type { Area } from '../../tracker';
import { fingerprintSetting, type SheetCells } from '../fingerprint';
import { keyOfPage, markName, parseMark } from '../mark';

/** A sheet of the workbook as far as drawing needs to know it. */
export interface SheetInBook {
  readonly name: string;
  /** The page that we drew on it; null where the sheet is the user's. */
  readonly key: string | null;
  /** The page whose mark the sheet bears, whatever it is called now: a renamed sheet and a copy have it too. */
  readonly markedAs: string | null;
  readonly isProtected: boolean;
  /** As far as anything stands on it; null where nothing does. */
  readonly used: Area | null;
  /** As far as anything stands or has a look. */
  readonly drawn: Area | null;
  readonly hasCharts: boolean;
}

/** What there is in the workbook before something is drawn. */
export interface BookOutline {
  readonly sheets: readonly SheetInBook[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly names: readonly string[];
  /** Whether sheets may not be added or deleted. */
  readonly isProtected: boolean;
}

/** Reads which sheets there are and which of them are ours: two round trips. */
export async function readBookOutline({ context, sync }: Session): Promise<BookOutline> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name');
  protection.load('protected');
  await sync();
  const asked = worksheets.items.map((sheet) => ({
    name: sheet.name,
    mark: sheet.names.getItemOrNullObject(markName).load('formula'),
    protection: sheet.protection.load('protected'),
    used: askPlace(sheet.getUsedRangeOrNullObject(true)),
    drawn: askPlace(sheet.getUsedRangeOrNullObject(false)),
    charts: sheet.charts.load('count'),
  }));
  await sync();
  return {
    sheets: asked.map(({ name, mark, protection: sheetProtection, used, drawn, charts }) => ({
      name,
      key: mark.isNullObject ? null : keyOfPage(mark.formula, name),
      markedAs: mark.isNullObject ? null : (parseMark(mark.formula)?.key ?? null),
      isProtected: sheetProtection.protected,
      used: used.isNullObject ? null : placeOf(used),
      drawn: drawn.isNullObject ? null : placeOf(drawn),
      hasCharts: charts.count > 0,
    })),
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    names: names.items.map(({ name }) => name),
    isProtected: protection.protected,
  };
}

/** Reads cells of sheets with their formulas, one round trip for sheets of a usual size. */
export async function readCells(
  session: Session,
  areas: readonly { readonly sheet: string; readonly area: Area }[],
): Promise<ReadonlyMap<string, readonly SheetCells[]>> {
  const cells = new Map<string, SheetCells[]>(areas.map(({ sheet }) => [sheet, []]));
  const parts = areas.map(({ sheet, area }) => ({ sheet, area, isOpenEnded: false }));
  await readInTrips(session, {
    areas: parts,
    ask: ({ sheet, area }) => {
      const range = rangeOf(session.context.workbook.worksheets.getItem(sheet), area).load('formulas');
      return () => {
        const formulas: unknown[][] = range.formulas;
        cells.get(sheet)?.push({ area, formulas });
      };
    },
  });
  return cells;
}

/** What was drawn on pages, as the workbook remembers it; null for a page of which it does not. Answered by the next sync. */
export function askFingerprints(
  { context }: Session,
  keys: readonly string[],
): { readonly of: (key: string) => string | null } {
  const settings = new Map(
    keys.map((key) => [key, context.workbook.settings.getItemOrNullObject(fingerprintSetting(key)).load('value')]),
  );
  return {
    of: (key) => {
      const setting = settings.get(key);
      const value: unknown = setting === undefined || setting.isNullObject ? null : setting.value;
      return typeof value === 'string' ? value : null;
    },
  };
}
