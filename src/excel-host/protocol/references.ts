import { ExcelError } from '../errors';
import type { ExcelObject } from './excel-object';

/** The objects that answers have given a reference id, until the client lets them go. */
export class References {
  private readonly objects = new Map<string, ExcelObject>();
  private last = 0;

  /** Remembers an object and gives its reference id. */
  keep(target: ExcelObject): string {
    this.last += 1;
    const id = `{reference-${this.last}}`;
    this.objects.set(id, target);
    return id;
  }

  /** The object of a reference id. */
  find(id: string): ExcelObject {
    const found = this.objects.get(id);
    if (found === undefined) throw new ExcelError('InvalidReference', `The reference ${id} is no longer valid.`);
    return found;
  }

  remove(id: string): void {
    this.objects.delete(id);
  }
}
