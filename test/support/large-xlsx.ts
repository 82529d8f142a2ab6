import JSZip from 'jszip';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const part = (name: string, id: string, target: string): string =>
  `<Relationships xmlns="${packaged}/relationships"><Relationship Id="${id}" Type="${office}/${name}" Target="${target}"/></Relationships>`;

const cellOf = (value: string | number, place: string): string =>
  typeof value === 'number'
    ? `<c r="${place}"><v>${value}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;

/**
 * A workbook of one sheet with tens of thousands of rows of up to 26 cells, made within a second. Texts must not need to
 * be escaped.
 */
export function largeXlsx(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const data = rows.map((cells, at) => {
    return `<row r="${at + 1}">${cells.map((cell, column) => cellOf(cell, `${letters.charAt(column)}${at + 1}`)).join('')}</row>`;
  });
  return new JSZip()
    .file(
      '[Content_Types].xml',
      `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    )
    .file('_rels/.rels', part('officeDocument', 'rId1', 'xl/workbook.xml'))
    .file(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ledger" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    )
    .file('xl/_rels/workbook.xml.rels', part('worksheet', 'rId1', 'worksheets/sheet1.xml'))
    .file('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData>${data.join('')}</sheetData></worksheet>`)
    .generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
