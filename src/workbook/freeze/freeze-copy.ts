import type JSZip from 'jszip';
import { fail, succeed, type Result } from '../../finance/result';
import { chooseCells, type PlacedCell } from './choose-cells';
import { formulaCellsOf, withoutFormula } from './formula-cells';
import type { FreezeFailure, FreezeScope, FrozenCopy } from './frozen-copy';
import { freezeTableFormulas } from './table-formulas';
import { dropCalculationOrder, workbookParts, type SheetPart } from './workbook-parts';

const noWorkbook: FreezeFailure = {
  message:
    'This is not an Excel workbook (.xlsx), or it has a password. Save it as an Excel workbook without a password, and try again.',
};

interface ReadSheet extends SheetPart {
  readonly xml: string;
  readonly cells: readonly PlacedCell[];
}

async function openZip(bytes: Uint8Array): Promise<JSZip | null> {
  const { default: Zip } = await import(/* webpackChunkName: "jszip" */ 'jszip');
  try {
    // The bytes may come from another window, whose arrays the zip library would not know.
    return await Zip.loadAsync(new Uint8Array(bytes));
  } catch {
    return null;
  }
}

async function readSheet(zip: JSZip, part: SheetPart): Promise<ReadSheet> {
  const xml = (await zip.file(part.path)?.async('string')) ?? '';
  return { ...part, xml, cells: formulaCellsOf(xml).map((cell) => ({ sheet: part.name, cell })) };
}

/** The text of a sheet with the values of the frozen cells; every other character stays as it is. */
function frozenXml({ xml, cells }: ReadSheet, frozen: ReadonlySet<PlacedCell>): string {
  const pieces: string[] = [];
  let from = 0;
  for (const placed of cells.filter((one) => frozen.has(one))) {
    pieces.push(xml.slice(from, placed.cell.start), withoutFormula(placed.cell));
    from = placed.cell.end;
  }
  return [...pieces, xml.slice(from)].join('');
}

/**
 * Makes a copy of a workbook for people without the add-in: cells whose formulas call its functions hold what they last
 * gave; charts, formats, other formulas and every other part stay as they are, to the byte. A cell that has no value to
 * stand for it, such as one that shows `#BUSY!`, keeps its formula and is listed.
 * @param bytes an .xlsx file
 */
export async function freezeCopy(
  bytes: Uint8Array,
  scope: FreezeScope = 'our functions',
): Promise<Result<FrozenCopy, FreezeFailure>> {
  const zip = await openZip(bytes);
  const parts = zip === null ? null : await workbookParts(zip);
  if (zip === null || parts === null) return fail(noWorkbook);
  const sheets = await Promise.all(parts.sheets.map((part) => readSheet(zip, part)));
  const { frozen, kept } = chooseCells(
    sheets.flatMap(({ cells }) => cells),
    parts.names,
    scope,
  );
  if (frozen.size === 0) return succeed({ bytes, frozen: 0, kept });
  for (const sheet of sheets) {
    const xml = frozenXml(sheet, frozen);
    if (xml !== sheet.xml) zip.file(sheet.path, xml);
  }
  await freezeTableFormulas(zip, scope);
  await dropCalculationOrder(zip);
  return succeed({
    bytes: await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }),
    frozen: frozen.size,
    kept,
  });
}
