import type { NoteData } from '../book';
import type { EngineSheet } from '../engine/sheet';
import { cellArea } from '../area';
import { cellAddress, quotedSheetName } from '../address';
import { ExcelError } from '../errors';
import type { Arguments } from '../protocol/arguments';
import type { ExcelObject, ExcelType } from '../protocol/excel-object';
import { excelType, targetOf, value } from '../protocol/excel-object';
import type { Host } from './host';
import { requireUnprotected } from './host';
import { rangeType } from './range';
import { rangeAt } from './range-target';

/** The notes of the workbook, or of one sheet. */
export interface NotesTarget {
  readonly host: Host;
  readonly sheet?: EngineSheet;
}

interface NoteTarget {
  readonly host: Host;
  readonly sheet: EngineSheet;
  readonly row: number;
  readonly column: number;
}

/** `Excel.NoteCollection`. */
export const notesType: ExcelType<NotesTarget> = excelType<NotesTarget>('NoteCollection', {
  item: (target, args) => required(target, args),
  items: (target) => listed(target).map((note) => noteType.of(note)),
  methods: {
    Add: (target, args) => {
      const place = placeOf(target, args);
      requireUnprotected(place.sheet);
      if (noteAt(place))
        throw new ExcelError('ItemAlreadyExists', `${cellAddress(place.row, place.column)} already has a note.`);
      place.sheet.notes = [...place.sheet.notes, { row: place.row, column: place.column, text: args.text(1) }];
      place.host.engine.rulesChanged(place.sheet);
      return noteType.of(place);
    },
    GetCount: (target) => listed(target).length,
    GetItem: required,
    GetItemOrNullObject: (target, args) => {
      const place = placeOf(target, args);
      return noteAt(place) ? noteType.of(place) : null;
    },
    GetItemAt: (target, args) => {
      const note = listed(target)[args.integer(0)];
      return note ? noteType.of(note) : args.refuse(0, 'the place of a note');
    },
  },
});

/** `Excel.Note`. */
const noteType: ExcelType<NoteTarget> = excelType<NoteTarget>('Note', {
  id: ({ sheet, row, column }) => `${quotedSheetName(sheet.name)}!${cellAddress(row, column)}`,
  properties: {
    AuthorName: value((note) => held(note).author ?? ''),
    Content: {
      get: (note) => held(note).text,
      set: (note, args) => {
        requireUnprotected(note.sheet);
        const changed = { ...held(note), text: args.text(0) };
        note.sheet.notes = note.sheet.notes.map((one) => (isAt(one, note) ? changed : one));
        note.host.engine.rulesChanged(note.sheet);
      },
    },
  },
  methods: {
    Delete: (note) => {
      requireUnprotected(note.sheet);
      note.sheet.notes = note.sheet.notes.filter((one) => !isAt(one, note));
      note.host.engine.rulesChanged(note.sheet);
    },
    GetLocation: ({ host, sheet, row, column }) => rangeType.of({ host, sheet, area: cellArea(row, column) }),
  },
});

function listed({ host, sheet }: NotesTarget): NoteTarget[] {
  const sheets = sheet ? [sheet] : host.engine.sheets.all();
  return sheets.flatMap((one) => one.notes.map(({ row, column }) => ({ host, sheet: one, row, column })));
}

function required(target: NotesTarget, args: Arguments): ExcelObject {
  const place = placeOf(target, args);
  if (!noteAt(place)) throw new ExcelError('ItemNotFound', `${cellAddress(place.row, place.column)} has no note.`);
  return noteType.of(place);
}

function placeOf({ host, sheet }: NotesTarget, args: Arguments): NoteTarget {
  const given = args.raw(0);
  const range =
    typeof given === 'string'
      ? rangeAt(host, sheet ?? host.engine.sheets.active, given)
      : (targetOf(given, rangeType) ?? args.refuse(0, 'a cell'));
  return { host, sheet: range.sheet, row: range.area.top, column: range.area.left };
}

function isAt(note: NoteData, { row, column }: NoteTarget): boolean {
  return note.row === row && note.column === column;
}

function noteAt(place: NoteTarget): NoteData | undefined {
  return place.sheet.notes.find((note) => isAt(note, place));
}

function held(place: NoteTarget): NoteData {
  const note = noteAt(place);
  if (!note) throw new ExcelError('ItemNotFound', 'The note is gone.');
  return note;
}
