import type { CellConstant, ErrorText } from '../book';
import { errorText } from '../engine/formula-values';
import type {
  AddInCall,
  CallArgument,
  CallResult,
  CallRows,
  CallScalar,
  CallSingle,
  CellFailure,
} from '../engine/add-in-calls';
import type { FunctionMetadata } from '../engine/function-metadata';
import type { Arguments } from '../protocol/arguments';
import type { ExcelObject } from '../protocol/excel-object';
import { excelType } from '../protocol/excel-object';
import { isArray, isRecord } from '../protocol/json';

/** The type by whose name the custom-functions runtime brings its results. */
export const CUSTOM_FUNCTIONS_TYPE = 'Microsoft.ExcelServices.CustomFunctions';

const INVOCATION = { messageCategory: 1, messageType: 1000 };
const ERRORS_ALLOWED = 4;
const CANCELABLE = 1;

/** Errors of results by the numbers of the custom-functions runtime. */
const errorCodes: Readonly<Record<number, ErrorText>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** Calls the add-in's functions over the bridge, all those of a calculation in one message, and awaits what they give. */
export class CustomFunctionCalls {
  private readonly waiting = new Map<number, (result: CallResult) => void>();

  constructor(
    private readonly send: (text: string) => void,
    private readonly placeName: (call: AddInCall) => string,
    private readonly metadataOf: (name: string) => FunctionMetadata | undefined,
  ) {}

  /** The object that the custom-functions runtime asks for to bring its results. */
  readonly object: ExcelObject = excelType<CustomFunctionCalls>('CustomFunctions', {
    methods: {
      SetInvocationArrayResults: (calls, args) => {
        calls.takeResults(args);
      },
      SetInvocationResults: (calls, args) => {
        calls.takeResults(args);
      },
    },
  }).of(this);

  /** Sends calls and gives their results in the same order. */
  async dispatch(calls: readonly AddInCall[]): Promise<CallResult[]> {
    const results = calls.map((call) => new Promise<CallResult>((resolve) => this.waiting.set(call.id, resolve)));
    this.send(JSON.stringify({ type: 3, message: { entries: calls.map((call) => this.entry(call)) } }));
    return Promise.all(results);
  }

  private entry(call: AddInCall): unknown {
    const metadata = this.metadataOf(call.name);
    const flags =
      (metadata?.allowErrors === true ? ERRORS_ALLOWED : 0) + (metadata?.isCancelable === true ? CANCELABLE : 0);
    return { ...INVOCATION, message: [call.id, call.name, call.args.map(wireArgument), this.placeName(call), flags] };
  }

  private takeResults(args: Arguments): void {
    const given = args.raw(0);
    for (const entry of isArray(given) ? given : []) this.takeResult(entry);
  }

  private takeResult(entry: unknown): void {
    const [id, succeeded, value, code] = isArray(entry)
      ? entry
      : isRecord(entry)
        ? [entry['id'], entry['failed'] !== true, entry['value'], entry['errorCode']]
        : [];
    if (typeof id !== 'number') return;
    const resolve = this.waiting.get(id);
    this.waiting.delete(id);
    resolve?.(succeeded === true ? resultOf(value) : failure(value, code));
  }
}

function wireArgument(argument: CallArgument): unknown {
  if (typeof argument === 'object' && argument !== null && 'repeated' in argument)
    return argument.repeated.map(wireArgument);
  return isRows(argument) ? argument.map((row) => row.map(wireScalar)) : wireScalar(argument);
}

function isRows(argument: CallSingle): argument is CallRows {
  return Array.isArray(argument);
}

function wireScalar(scalar: CallScalar): unknown {
  return typeof scalar === 'object' && scalar !== null ? { type: 'CustomFunctionError', code: scalar.error } : scalar;
}

function failure(value: unknown, code: unknown): CallResult {
  const error = typeof code === 'number' ? (errorCodes[code] ?? '#VALUE!') : '#VALUE!';
  return { kind: 'error', error, message: typeof value === 'string' ? value : '' };
}

function resultOf(value: unknown): CallResult {
  const error = errorIn(value);
  if (error) return { kind: 'error', ...error };
  if (!isArray(value)) return { kind: 'value', value: scalarIn(value) };
  const rows = value.every(isArray) ? value : [value];
  return {
    kind: 'rows',
    rows: rows.map((row) => (isArray(row) ? row : [row]).map((cell) => errorIn(cell) ?? scalarIn(cell))),
  };
}

/** An error that a function gave back as a value, as `CustomFunctions.Error` goes over the wire. */
function errorIn(value: unknown): CellFailure | undefined {
  if (!isRecord(value)) return undefined;
  const text = value['code'] ?? value['basicValue'];
  const message = typeof value['message'] === 'string' ? value['message'] : '';
  if (typeof text !== 'string') return { error: '#VALUE!', message };
  return { error: errorText(text), message };
}

/** Excel shows nothing given back as 0. */
function scalarIn(value: unknown): CellConstant {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : 0;
}
