import { ExcelError } from '../errors';
import { Arguments } from './arguments';
import type { Json } from './json';
import { isJson } from './json';

/**
 * One object as the protocol sees it: a type, and the thing it stands for. The protocol asks it for members by the names
 * of the wire (PascalCase) and knows nothing of workbooks.
 */
export interface ExcelObject {
  /** The type's name as Excel's documentation has it, such as `Range`. */
  readonly typeName: string;
  /** What later addresses this object in its collection, where it has such an id. */
  readonly id: string | undefined;
  /** Whether an answer gives this object a reference id, as ranges need. */
  readonly isReferenced: boolean;
  get(name: string): Json | ExcelObject;
  set(name: string, value: unknown): Promise<void>;
  call(name: string, args: readonly unknown[]): Promise<MethodResult>;
  /** The object of a collection that a key names. */
  item(args: readonly unknown[]): ExcelObject;
  /** The objects of a collection; `undefined` for an object that is none. */
  items(): readonly ExcelObject[] | undefined;
  /** The names of the properties that are values and not objects. */
  scalarNames(): readonly string[];
  /** Whether a method looks at no cell, so that what was gathered before can wait behind it. */
  canWait(name: string): boolean;
  /** Whether there is such a property at all. */
  has(name: string): boolean;
}

/** What a method gives: another object, a value, or `null` for a null object. */
export type MethodResult = ExcelObject | Json;

/** A property: a value that can be read and perhaps set, or a way to another object. */
export interface Property<T> {
  readonly get?: (target: T) => Json;
  /** Sets it from the one argument; a promise is waited for. */
  readonly set?: (target: T, value: Arguments) => unknown;
  readonly object?: (target: T) => ExcelObject;
}

/** A method, given its arguments. It gives a `MethodResult`, now or later; one that gives nothing answers null. */
export type Method<T> = (target: T, args: Arguments) => unknown;

/** What a type of object has. Whatever is not named here is answered with `ApiNotFound`. */
export interface Members<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The names of methods that look at no cell: what was gathered before can wait behind them, and nothing need be calculated. */
  readonly canWait?: readonly string[];
  readonly id?: (target: T) => string;
  readonly isReferenced?: boolean;
  readonly item?: (target: T, args: Arguments) => ExcelObject;
  readonly items?: (target: T) => readonly ExcelObject[];
}

/** A type of Excel's object model: its name, its members, and the objects of it. */
export interface ExcelType<T> {
  readonly name: string;
  readonly members: Members<T>;
  /** The object that stands for `target`. */
  of(target: T): ExcelObject;
  /** What an object stands for, where it is one of this type. */
  targetOf(thing: unknown): T | undefined;
}

const declared = new Map<string, ReadonlySet<string>>();

/** The names of every member that is implemented, by type, as they travel. */
export function declaredMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  return declared;
}

/** Declares a type of Excel's object model. */
export function excelType<T>(name: string, members: Members<T>): ExcelType<T> {
  const names = [...Object.keys(members.properties ?? {}), ...Object.keys(members.methods ?? {})];
  const collection = members.items ? ['Items', 'GetItem'] : [];
  declared.set(name, new Set([...(declared.get(name) ?? []), ...names, ...collection]));
  const targets = new WeakMap<object, T>();
  return {
    name,
    members,
    of: (target) => {
      const made = new DeclaredObject(name, members, target);
      targets.set(made, target);
      return made;
    },
    targetOf: (thing) => (typeof thing === 'object' && thing !== null ? targets.get(thing) : undefined),
  };
}

/** A property that can be read only. */
export function value<T>(get: (target: T) => Json): Property<T> {
  return { get };
}

/** A property that leads to another object. */
export function object<T>(get: (target: T) => ExcelObject): Property<T> {
  return { object: get };
}

/** Whether something is an object of the model. */
export function isExcelObject(thing: unknown): thing is ExcelObject {
  return thing instanceof DeclaredObject;
}

/** The thing an object of the model stands for, if it is of the type wanted. */
export function targetOf<T>(thing: unknown, type: ExcelType<T>): T | undefined {
  return type.targetOf(thing);
}

class DeclaredObject<T> implements ExcelObject {
  constructor(
    readonly typeName: string,
    private readonly members: Members<T>,
    private readonly target: T,
  ) {}

  get id(): string | undefined {
    return this.members.id?.(this.target);
  }

  get isReferenced(): boolean {
    return this.members.isReferenced ?? false;
  }

  get(name: string): Json | ExcelObject {
    const property = this.property(name);
    if (property.object) return property.object(this.target);
    if (property.get) return property.get(this.target);
    throw this.notFound(name);
  }

  async set(name: string, newValue: unknown): Promise<void> {
    const property = this.property(name);
    if (!property.set) throw this.notFound(`${name} (to set it)`);
    await property.set(this.target, new Arguments(`${this.typeName}.${name}`, [newValue]));
  }

  async call(name: string, args: readonly unknown[]): Promise<MethodResult> {
    const method = own(this.members.methods, name);
    if (!method) throw this.notFound(name);
    const result: unknown = await method(this.target, new Arguments(`${this.typeName}.${name}`, args));
    if (isExcelObject(result)) return result;
    return isJson(result) ? result : null;
  }

  item(args: readonly unknown[]): ExcelObject {
    if (!this.members.item) throw this.notFound('getItem');
    return this.members.item(this.target, new Arguments(`${this.typeName}.getItem`, args));
  }

  items(): readonly ExcelObject[] | undefined {
    return this.members.items?.(this.target);
  }

  scalarNames(): readonly string[] {
    const properties = this.members.properties ?? {};
    return Object.keys(properties).filter((name) => properties[name]?.get !== undefined);
  }

  canWait(name: string): boolean {
    return this.members.canWait?.includes(name) ?? false;
  }

  has(name: string): boolean {
    return own(this.members.properties, name) !== undefined;
  }

  private property(name: string): Property<T> {
    const property = own(this.members.properties, name);
    if (!property) throw this.notFound(name);
    return property;
  }

  private notFound(name: string): ExcelError {
    return new ExcelError('ApiNotFound', `${this.typeName}.${name} is not implemented in the stand-in for Excel.`);
  }
}

function own<V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
