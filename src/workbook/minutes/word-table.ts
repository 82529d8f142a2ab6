import type * as Docx from 'docx';

type Library = typeof Docx;

/** A column of a table in a Word file. */
export interface WordColumn {
  readonly heading: string;
  /** Of the width of the page, in percent. */
  readonly width: number;
  readonly isBold?: boolean;
}

/** What a cell says: paragraphs below each other. */
export type WordCell = readonly string[];

const ground = 'DCE6F1';
const line = 'A6A6A6';

/** A text in bold. */
export function boldRun({ TextRun }: Library, text: string): Docx.TextRun {
  const options: Docx.IRunOptions = { text, bold: true };
  return new TextRun(options);
}

/** A table with a heading row that is told as such to screen readers and repeated on every page. */
export function wordTable(
  docx: Library,
  columns: readonly WordColumn[],
  rows: readonly (readonly WordCell[])[],
): Docx.Table {
  const { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } = docx;
  const border = { style: BorderStyle.SINGLE, size: 4, color: line };
  const borders = { top: border, bottom: border, left: border, right: border };
  const cellOf = ({ width }: WordColumn, texts: WordCell, bold: boolean, fill?: string): Docx.TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      borders,
      ...(fill === undefined ? {} : { shading: { fill } }),
      children: (texts.length === 0 ? [''] : texts).map(
        (text) => new Paragraph({ spacing: { after: 40 }, children: [bold ? boldRun(docx, text) : new TextRun(text)] }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => cellOf(column, [column.heading], true, ground)),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((column, place) => cellOf(column, cells[place] ?? [], column.isBold ?? false)),
          }),
      ),
    ],
  });
}
