import type { Area } from '../book';
import { ExcelError } from '../errors';
import type { Author, EngineEvent } from './events';
import { EngineSheet } from './sheet';
import type { UniverBook } from './univer-book';
import type { IWorksheetData } from './vendor';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from './vendor';

/** The sheets of the workbook, in their order, and which of them is active. */
export class SheetList {
  /** What is selected on the active sheet. */
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  private readonly known = new Map<string, EngineSheet>();
  private activeId: string;
  private lastId: number;

  constructor(
    private readonly book: UniverBook,
    private readonly tell: (event: EngineEvent) => void,
    private readonly author: () => Author,
  ) {
    const ids = book.workbook.getSheetOrders();
    for (const id of ids) this.known.set(id, new EngineSheet(book, id));
    this.activeId = ids[0] ?? '';
    this.lastId = ids.length;
  }

  all(): EngineSheet[] {
    return this.book.workbook.getSheetOrders().flatMap((id) => this.known.get(id) ?? []);
  }

  byId(id: string): EngineSheet | undefined {
    return this.known.get(id);
  }

  /** A sheet by its name, whatever the case, or its id. */
  find(nameOrId: string): EngineSheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.known.get(nameOrId) ?? this.all().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  get active(): EngineSheet {
    const found = this.known.get(this.activeId) ?? this.all()[0];
    if (!found) throw new Error('A workbook has at least one sheet.');
    return found;
  }

  activate(sheet: EngineSheet): void {
    const before = this.active;
    if (before === sheet) return;
    this.book.mutate(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
    this.noteActive(sheet);
  }

  /** Notes that a sheet has become the active one, and tells of it. */
  noteActive(sheet: EngineSheet): void {
    const before = this.active;
    if (before === sheet) return;
    this.activeId = sheet.id;
    this.tell({ kind: 'sheetDeactivated', sheetId: before.id, by: this.author() });
    this.tell({ kind: 'sheetActivated', sheetId: sheet.id, by: this.author() });
  }

  /** Takes in the sheets that a person added at the grid, and lets those go that were deleted there. */
  refresh(): void {
    const ids = this.book.workbook.getSheetOrders();
    for (const id of ids) {
      if (this.known.has(id)) continue;
      this.known.set(id, new EngineSheet(this.book, id));
      this.tell({ kind: 'sheetAdded', sheetId: id, by: this.author() });
    }
    for (const id of [...this.known.keys()]) {
      if (ids.includes(id)) continue;
      this.known.delete(id);
      this.tell({ kind: 'sheetDeleted', sheetId: id, by: this.author() });
    }
  }

  /** Adds an empty sheet at the end. */
  async add(wanted: string | undefined): Promise<EngineSheet> {
    const size = { rowCount: 1000, columnCount: 60, cellData: {} };
    return this.insert(wanted ?? this.freeName(), this.all().length, () => size);
  }

  /**
   * Puts a sheet in at a place, with what Univer holds of it; `content` gives that for the sheet's id. The active sheet
   * stays the active one, as in Excel; Univer would show the new one.
   */
  async insert(name: string, index: number, content: (id: string) => Partial<IWorksheetData>): Promise<EngineSheet> {
    this.refuseBadName(name, undefined);
    this.lastId += 1;
    const id = `{sheet-${this.lastId}}`;
    await this.book.command(InsertSheetCommand.id, { index, sheet: { ...content(id), id, name } });
    this.book.mutate(SetWorksheetActiveOperation.id, { subUnitId: this.active.id });
    const added = new EngineSheet(this.book, id);
    this.known.set(id, added);
    this.tell({ kind: 'sheetAdded', sheetId: id, by: this.author() });
    return added;
  }

  async remove(sheet: EngineSheet): Promise<void> {
    const others = this.all().filter((other) => other !== sheet);
    const next = others.find((other) => !other.layout.isHidden);
    if (!next) throw new ExcelError('InvalidOperation', 'A workbook must keep at least one visible sheet.');
    if (this.active === sheet) this.activate(next);
    await this.book.command(RemoveSheetCommand.id, { subUnitId: sheet.id });
    this.known.delete(sheet.id);
    this.tell({ kind: 'sheetDeleted', sheetId: sheet.id, by: this.author() });
  }

  async rename(sheet: EngineSheet, name: string): Promise<void> {
    const before = sheet.name;
    if (name === before) return;
    this.refuseBadName(name, sheet);
    await this.book.command(SetWorksheetNameCommand.id, { subUnitId: sheet.id, name });
    this.tell({ kind: 'sheetRenamed', sheetId: sheet.id, before, after: name, by: this.author() });
  }

  move(sheet: EngineSheet, position: number): void {
    const fromOrder = this.all().indexOf(sheet);
    this.book.mutate(SetWorksheetOrderMutation.id, { subUnitId: sheet.id, fromOrder, toOrder: position });
  }

  private refuseBadName(name: string, own: EngineSheet | undefined): void {
    const taken = this.find(name);
    if (taken && taken !== own) throw new ExcelError('ItemAlreadyExists', `A sheet named ${name} already exists.`);
    if (
      name.length === 0 ||
      name.length > 31 ||
      /[\\/?*[\]:]/.test(name) ||
      name.startsWith("'") ||
      name.endsWith("'")
    ) {
      throw new ExcelError(
        'InvalidArgument',
        `"${name}" is not a valid name of a sheet: 1 to 31 characters, none of \\ / ? * [ ] : and no apostrophe at either end.`,
      );
    }
  }

  private freeName(): string {
    let number = this.all().length + 1;
    while (this.find(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
