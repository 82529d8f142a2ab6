import { parseAddress } from './address';
import type { Book, CellConstant } from './book';
import type { Engine } from './engine/engine';
import type { Host } from './objects/host';
import type { RangeTarget } from './objects/range-target';
import { writeEntries } from './objects/range-values';

/** What a person does at the grid, for tests and for a grid that is not Univer's. */
export function editAsUser(
  host: Host,
  sheet: string,
  address: string,
  entry: CellConstant | readonly (readonly CellConstant[])[],
): void {
  host.engine.asUser(() => {
    writeEntries(target(host, sheet, address), 'The edit', entry);
  });
}

/** Selects cells as a person would. */
export function selectAsUser(host: Host, sheet: string, address: string): void {
  const range = target(host, sheet, address);
  host.engine.asUser(() => {
    host.engine.select(range.sheet, range.area);
  });
}

function target(host: Host, sheetName: string, address: string): RangeTarget {
  const sheet = host.engine.sheets.find(sheetName);
  const parsed = parseAddress(address);
  if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
  if (!parsed) throw new Error(`${address} is not an address.`);
  return { host, sheet, area: parsed.area };
}

/** The workbook after everything has been calculated. */
export async function settledBook(engine: Engine): Promise<Book> {
  await engine.settled();
  return engine.book();
}
