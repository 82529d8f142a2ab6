import fc from 'fast-check';
import { decodeUndo, encodeUndo, type UndoRecord } from '../../../src/workbook/undo/undo-record';

const text = fc.string({ maxLength: 12 });
const column = fc.array(fc.tuple(fc.nat(), text, text), { maxLength: 8 }).chain((cells) =>
  fc.record({
    heading: text,
    column: fc.nat(),
    wasAdded: fc.boolean(),
    wasColoured: fc.boolean(),
    rows: fc.constant(cells.map(([row]) => row)),
    before: fc.constant(cells.map(([, before]) => before)),
    after: fc.constant(cells.map(([, , after]) => after)),
  }),
);
const table = fc.array(fc.tuple(fc.nat(), text), { maxLength: 8 }).chain((keys) =>
  fc.record({
    table: fc.constantFrom('Savings' as const, 'Budget' as const),
    sheet: text,
    tableName: fc.option(text),
    area: fc.record({ top: fc.nat(), left: fc.nat(), rows: fc.nat(), columns: fc.nat() }),
    showsTotals: fc.boolean(),
    keyColumn: fc.option(fc.nat()),
    rows: fc.constant(keys.map(([row]) => row)),
    keys: fc.constant(keys.map(([, key]) => key)),
    columns: fc.array(column, { maxLength: 2 }),
  }),
);
const record: fc.Arbitrary<UndoRecord> = fc.record({
  version: fc.constant(1 as const),
  run: fc.nat(),
  by: text,
  when: fc.constant('2014-09-01T13:30:00.000Z'),
  tables: fc.array(table, { maxLength: 2 }),
});

test('what was remembered is read back as it was', () => {
  fc.assert(
    fc.property(record, (one) => {
      expect(decodeUndo(encodeUndo(one))).toEqual(one);
    }),
  );
});

test('a first run of thousands of lines stays small', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => index);
  const marks = rows.map(() => '1a2b3c4');
  const cells = {
    heading: 'RAG',
    column: 9,
    wasAdded: true,
    wasColoured: true,
    rows,
    before: rows.map(() => ''),
    after: marks,
  };
  const area = { top: 0, left: 0, rows: 5_001, columns: 9 };
  const lines = {
    table: 'Savings' as const,
    sheet: 'Savings',
    tableName: null,
    area,
    showsTotals: false,
    keyColumn: 0,
    rows,
    keys: marks,
  };
  const encoded = encodeUndo({
    version: 1,
    run: 1,
    by: 'x',
    when: '',
    tables: [{ ...lines, columns: [cells, { ...cells, column: 10 }] }],
  });
  expect(encoded.length).toBeLessThan(300_000);
});

test.each<[unknown]>([[null], [42], [''], ['not json'], ['[]'], ['{"version":2}'], ['{"version":1,"run":"1"}']])(
  '%p is no record',
  (value) => {
    expect(decodeUndo(value)).toBeNull();
  },
);

test('a record that was tampered with is no record', () => {
  fc.assert(
    fc.property(record, fc.constantFrom('run', 'by', 'tables'), (one, part) => {
      const broken: unknown = { ...(JSON.parse(encodeUndo(one)) as object), [part]: null };
      expect(decodeUndo(JSON.stringify(broken))).toBeNull();
    }),
  );
});
