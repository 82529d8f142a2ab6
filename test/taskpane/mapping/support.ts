import type { MappingSource } from '../../../src/workbook';
import { blockOf } from '../../../src/workbook/cells/block';
import { surveyOf } from '../../workbook/support/without-excel';
import type { Written } from '../../workbook/support/book';

/** A sheet `List` of which everything has been chosen, without Excel. */
export function mappingSource(rows: readonly (readonly Written[])[]): MappingSource {
  const area = { top: 0, left: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  return {
    sheet: 'List',
    tableName: null,
    area,
    showsTotals: false,
    cells: blockOf([{ area, values: rows }]),
    rowsRead: rows.length,
    stated: [],
    survey: surveyOf([{ name: 'List', rows }]),
    contents: { savings: [], tables: {}, unread: [], unclear: [], sheets: ['List'] },
  };
}
