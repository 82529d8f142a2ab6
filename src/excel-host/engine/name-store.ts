import type { NameData } from '../book';
import { ExcelError } from '../errors';
import type { UniverBook } from './univer-book';
import { UNIT_ID } from './univer-book';
import { IDefinedNamesService } from './vendor';

/** A name of the workbook or of one sheet. */
export interface EngineName {
  readonly id: string;
  readonly name: string;
  /** The sheet it belongs to; `undefined` for the whole workbook. */
  readonly sheetId: string | undefined;
  formula: string;
  visible: boolean;
  comment: string;
}

/** The names of the workbook. Formulas find them through Univer, which is told of every change. */
export class NameStore {
  private names: EngineName[] = [];
  private lastId = 0;

  constructor(private readonly book: UniverBook) {}

  all(): readonly EngineName[] {
    return this.names;
  }

  find(name: string, sheetId: string | undefined): EngineName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((one) => one.name.toLowerCase() === wanted && one.sheetId === sheetId);
  }

  add(data: Pick<NameData, 'name' | 'formula' | 'visible'>, sheetId: string | undefined, comment = ''): EngineName {
    if (this.find(data.name, sheetId))
      throw new ExcelError('ItemAlreadyExists', `The name ${data.name} already exists.`);
    this.lastId += 1;
    const name: EngineName = {
      id: `name-${this.lastId}`,
      name: data.name,
      sheetId,
      formula: data.formula,
      visible: data.visible,
      comment,
    };
    this.names.push(name);
    this.register(name);
    return name;
  }

  setFormula(name: EngineName, formula: string): void {
    name.formula = formula;
    this.register(name);
  }

  remove(name: EngineName): void {
    this.names = this.names.filter((one) => one !== name);
    this.book.injector.get(IDefinedNamesService).removeDefinedName(UNIT_ID, name.id);
  }

  private register(name: EngineName): void {
    this.book.injector.get(IDefinedNamesService).registerDefinedName(UNIT_ID, {
      id: name.id,
      name: name.name,
      formulaOrRefString: /^=[^=(]*![^(]*$/.test(name.formula) ? name.formula.slice(1) : name.formula,
      localSheetId: name.sheetId ?? 'AllDefaultWorkbook',
      comment: name.comment,
      hidden: !name.visible,
    });
  }
}
