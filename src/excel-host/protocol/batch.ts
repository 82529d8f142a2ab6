import { ExcelError } from '../errors';
import type { ExcelObject, MethodResult } from './excel-object';
import type { Json } from './json';
import { isExcelObject } from './excel-object';
import { query } from './query';
import type { ObjectPath, RequestAction, RequestArgument, RequestBatch } from './request';
import { ActionType, PathType } from './request';
import type { References } from './references';

/** What the protocol needs to know of the host it serves. */
export interface Served {
  readonly root: ExcelObject;
  /** An object that a request makes by the name of its type, such as the custom-functions runtime's. */
  newObject(typeName: string): ExcelObject;
  /** Does what was gathered so far: runs before every action that may look at a cell, and at the end of a request. */
  carryOut(): void;
  /** Runs before anything is read, so that what is read is calculated. */
  beforeRead(): Promise<void>;
}

/** The body of an answer. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

/** Runs the actions of one request in their order; a failing one ends it, and those before it have happened. */
export async function runBatch(batch: RequestBatch, served: Served, references: References): Promise<BatchAnswer> {
  const run = new BatchRun(batch, served, references);
  const Results: { ActionId: number; Value: Json }[] = [];
  for (const [index, action] of batch.actions.entries()) {
    try {
      Results.push({ ActionId: action.id, Value: await run.act(action) });
      if (index === batch.actions.length - 1) served.carryOut();
    } catch (error) {
      served.carryOut();
      return { Results, Error: { ...describe(error), ActionIndex: index, Location: run.locationOf(action) } };
    }
  }
  return { Results };
}

function describe(error: unknown): { Code: string; Message: string } {
  if (error instanceof ExcelError) return { Code: error.code, Message: error.message };
  return { Code: 'GeneralException', Message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** The client library asks for it about every range; every range is kept as it is. */
const KEEP = '_KeepReference';

class BatchRun {
  private readonly known = new Map<string, ExcelObject | null>();

  constructor(
    private readonly batch: RequestBatch,
    private readonly served: Served,
    private readonly references: References,
  ) {}

  async act(action: RequestAction): Promise<Json> {
    if (action.type === ActionType.trace) return null;
    if (!this.canWait(action)) this.served.carryOut();
    const target = action.path === undefined ? null : await this.resolve(action.path);
    if (action.type === ActionType.instantiate) return this.instantiated(target);
    if (target === null) return null;
    switch (action.type) {
      case ActionType.query:
        await this.served.beforeRead();
        return query(target, action.select, action);
      case ActionType.method:
        return this.method(target, action);
      case ActionType.setProperty:
        await target.set(action.name, (await this.resolveArguments(action.args))[0]);
        return null;
      default:
        throw new ExcelError('ApiNotFound', `Action type ${action.type} is not implemented in the stand-in for Excel.`);
    }
  }

  /** Whether an action looks at no cell, so that what was gathered can wait behind it. */
  private canWait({ type, path, name }: RequestAction): boolean {
    if (path === undefined) return false;
    if (type === ActionType.instantiate) return this.isNamedAlone(path);
    if (name === KEEP) return true;
    return type === ActionType.method && (this.known.get(path)?.canWait(name) ?? false);
  }

  /** Whether an object is known already, or is named by a method that looks at no cell. */
  private isNamedAlone(id: string): boolean {
    if (this.known.has(id)) return true;
    const path = this.batch.paths.get(id);
    const parent =
      path?.type === PathType.method && path.parent !== undefined ? this.known.get(path.parent) : undefined;
    return path !== undefined && (parent?.canWait(path.name) ?? false);
  }

  /** Where an error happened, as Excel words it: `Range.values`. */
  locationOf(action: RequestAction): string {
    const path = action.path === undefined ? undefined : this.batch.paths.get(action.path);
    return [path?.name, action.name].filter((part) => part !== undefined && part !== '').join('.');
  }

  private instantiated(target: ExcelObject | null): Json {
    if (target === null) return null;
    return {
      ...(target.id === undefined ? {} : { Id: target.id }),
      ...(target.isReferenced ? { _ReferenceId: this.references.keep(target) } : {}),
    };
  }

  private async method(target: ExcelObject, action: RequestAction): Promise<Json> {
    if (action.name === KEEP) return null;
    const args = await this.resolveArguments(action.args);
    if (action.name === '_RemoveReference') {
      this.references.remove(String(args[0]));
      return null;
    }
    if (!target.canWait(action.name)) await this.served.beforeRead();
    const result = await target.call(action.name, args);
    return isExcelObject(result) ? this.instantiated(result) : result;
  }

  private async resolve(id: string): Promise<ExcelObject | null> {
    const found = this.known.get(id);
    if (found !== undefined) return found;
    const path = this.batch.paths.get(id);
    if (path === undefined)
      throw new ExcelError('GeneralException', `The request names object path ${id} without saying what it is.`);
    const resolved = await this.follow(path);
    this.known.set(id, resolved);
    return resolved;
  }

  private async follow(path: ObjectPath): Promise<ExcelObject | null> {
    if (path.type === PathType.root) return this.served.root;
    if (path.type === PathType.nullObject) return null;
    if (path.type === PathType.newObject) return this.served.newObject(path.name);
    if (path.type === PathType.reference) return this.references.find(path.name);
    const parent = path.parent === undefined ? this.served.root : await this.resolve(path.parent);
    if (parent === null) return null;
    if (path.type === PathType.property) return asObject(parent.get(path.name), path.name);
    const args = await this.resolveArguments(path.args);
    if (path.type === PathType.indexer) return parent.item(args);
    if (path.type === PathType.method) return asObject(await parent.call(path.name, args), path.name);
    throw new ExcelError('ApiNotFound', `Object path type ${path.type} is not implemented in the stand-in for Excel.`);
  }

  private async resolveArguments(args: readonly RequestArgument[]): Promise<unknown[]> {
    const resolved: unknown[] = [];
    for (const argument of args) resolved.push('path' in argument ? await this.resolve(argument.path) : argument.value);
    return resolved;
  }
}

function asObject(result: MethodResult, name: string): ExcelObject | null {
  if (result === null) return null;
  if (isExcelObject(result)) return result;
  throw new ExcelError('GeneralException', `${name} gives a value, not an object.`);
}
