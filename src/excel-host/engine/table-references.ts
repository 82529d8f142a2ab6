import type { ISuperTable } from './vendor';
import { splitTableStructuredRef, SuperTableService } from './vendor';

/**
 * The tables that formulas refer to, by name. Univer asks for a whole reference, such as `Savings_2[Target]`, as well as for
 * a name; told that there is no such table it goes by a pattern of its own, which knows no name with `_`, `.` or `\`.
 */
class TablesByName extends Map<string, ISuperTable> {
  override has(reference: string): boolean {
    return super.has(splitTableStructuredRef(reference).tableName);
  }
}

/** Univer's list of tables, for the one workbook of a stand-in: a reference finds its table under any name that Excel allows. */
export class TableReferences extends SuperTableService {
  private readonly tables = new TablesByName();

  override getTableMap(): Map<string, ISuperTable> {
    return this.tables;
  }

  override registerTable(unitId: string, name: string, table: ISuperTable): void {
    this.tables.set(name, table);
    super.registerTable(unitId, name, table);
  }

  override remove(unitId: string, name: string): void {
    this.tables.delete(name);
    super.remove(unitId, name);
  }
}
