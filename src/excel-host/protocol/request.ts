import { ExcelError } from '../errors';
import { isArray, isRecord } from './json';

/** How an object of a request is reached: the library's own numbers. */
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What a request does with an object: the library's own numbers. */
export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface ObjectPath {
  readonly type: number;
  readonly name: string;
  readonly parent: string | undefined;
  readonly args: readonly RequestArgument[];
}

/** An argument as it stands, or the path of an object that is the argument. */
export type RequestArgument = { readonly value: unknown } | { readonly path: string };

export interface RequestAction {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: string | undefined;
  readonly args: readonly RequestArgument[];
  /** What a query asks for; empty for everything. */
  readonly select: readonly string[];
  readonly top: number | undefined;
  readonly skip: number;
}

/** One `context.sync()`. */
export interface RequestBatch {
  readonly actions: readonly RequestAction[];
  readonly paths: ReadonlyMap<string, ObjectPath>;
}

/** A message from the client library that asks for an answer. */
export interface Request {
  readonly id: number;
  /** Whether it would rather wait than be refused while a cell is being edited. */
  readonly waitsForCellEdit: boolean;
  readonly batch: RequestBatch;
}

/** The library's flag for `delayForCellEdit`. */
const WAITS_FOR_CELL_EDIT = 64;

/** Reads a message of the client library; `undefined` where it asks nothing of the host. */
export function parseRequest(text: string): Request | undefined {
  const message: unknown = JSON.parse(text);
  if (!isRecord(message) || message['type'] !== 1 || typeof message['id'] !== 'number') return undefined;
  const inner = message['message'];
  const body = isRecord(inner) ? inner['body'] : undefined;
  const waitsForCellEdit = (numberOr(message['flags'], 0) & WAITS_FOR_CELL_EDIT) !== 0;
  return { id: message['id'], waitsForCellEdit, batch: parseBatch(typeof body === 'string' ? JSON.parse(body) : body) };
}

function parseBatch(body: unknown): RequestBatch {
  if (!isRecord(body)) return { actions: [], paths: new Map() };
  const actions = isArray(body['Actions']) ? body['Actions'].map(parseAction) : [];
  const paths = isRecord(body['ObjectPaths']) ? Object.entries(body['ObjectPaths']) : [];
  return { actions, paths: new Map(paths.map(([id, path]) => [id, parsePath(path)])) };
}

function parsePath(path: unknown): ObjectPath {
  if (!isRecord(path)) throw new ExcelError('GeneralException', 'An object path of the request is not an object.');
  return {
    type: numberOr(path['ObjectPathType'], 0),
    name: textOr(path['Name'], ''),
    parent: idOf(path['ParentObjectPathId']),
    args: parseArguments(path['ArgumentInfo']),
  };
}

function parseAction(action: unknown): RequestAction {
  if (!isRecord(action)) throw new ExcelError('GeneralException', 'An action of the request is not an object.');
  const query = isRecord(action['QueryInfo']) ? action['QueryInfo'] : {};
  return {
    id: numberOr(action['Id'], 0),
    type: numberOr(action['ActionType'], 0),
    name: textOr(action['Name'], ''),
    path: idOf(action['ObjectPathId']),
    args: parseArguments(action['ArgumentInfo']),
    select: [...texts(query['Select']), ...texts(query['Expand'])],
    top: typeof query['Top'] === 'number' ? query['Top'] : undefined,
    skip: numberOr(query['Skip'], 0),
  };
}

function parseArguments(info: unknown): RequestArgument[] {
  if (!isRecord(info) || !isArray(info['Arguments'])) return [];
  const paths = isArray(info['ReferencedObjectPathIds']) ? info['ReferencedObjectPathIds'] : [];
  return info['Arguments'].map((value, index) => {
    const path = idOf(paths[index]);
    return path === undefined ? { value } : { path };
  });
}

/** The id of a path; the library writes 0 or null where there is none. */
function idOf(id: unknown): string | undefined {
  return typeof id === 'number' && id !== 0 ? String(id) : undefined;
}

function numberOr(found: unknown, otherwise: number): number {
  return typeof found === 'number' ? found : otherwise;
}

function textOr(found: unknown, otherwise: string): string {
  return typeof found === 'string' ? found : otherwise;
}

function texts(found: unknown): string[] {
  return isArray(found) ? found.filter((name): name is string => typeof name === 'string') : [];
}
