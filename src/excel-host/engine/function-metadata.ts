import { isArray, isRecord } from '../protocol/json';

/** What the host needs of a function in functions.json. */
export interface FunctionMetadata {
  /** The id under which the add-in associates its code, and the name Excel shows after the namespace. */
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly isMatrixResult: boolean;
  /** Whether errors may be passed as arguments. */
  readonly allowErrors: boolean;
  readonly isCancelable: boolean;
}

export interface ParameterMetadata {
  readonly name: string;
  readonly optional: boolean;
  readonly repeating: boolean;
  /** Whether it takes a range of values rather than one. */
  readonly isMatrix: boolean;
}

/** Reads the text of a functions.json; gives what cannot be read as a sentence. */
export function parseFunctionsJson(
  json: unknown,
): { readonly functions: readonly FunctionMetadata[] } | { readonly problem: string } {
  if (!isRecord(json) || !isArray(json['functions']))
    return { problem: 'functions.json has no list called "functions".' };
  const functions: FunctionMetadata[] = [];
  for (const [index, entry] of json['functions'].entries()) {
    const parsed = parseFunction(entry, json['allowErrorForDataTypeAny'] === true);
    if (parsed === undefined) return { problem: `Function ${index + 1} of functions.json has no id.` };
    functions.push(parsed);
  }
  return { functions };
}

function parseFunction(entry: unknown, allowErrors: boolean): FunctionMetadata | undefined {
  if (!isRecord(entry) || typeof entry['id'] !== 'string') return undefined;
  const options = isRecord(entry['options']) ? entry['options'] : {};
  const result = isRecord(entry['result']) ? entry['result'] : {};
  const parameters = isArray(entry['parameters']) ? entry['parameters'] : [];
  return {
    id: entry['id'].toUpperCase(),
    name: (typeof entry['name'] === 'string' ? entry['name'] : entry['id']).toUpperCase(),
    parameters: parameters.map(parseParameter),
    isMatrixResult: result['dimensionality'] === 'matrix',
    allowErrors: allowErrors || options['allowErrorForDataTypeAny'] === true,
    isCancelable: options['cancelable'] === true,
  };
}

function parseParameter(entry: unknown): ParameterMetadata {
  const found = isRecord(entry) ? entry : {};
  return {
    name: typeof found['name'] === 'string' ? found['name'] : '',
    optional: found['optional'] === true,
    repeating: found['repeating'] === true,
    isMatrix: found['dimensionality'] === 'matrix',
  };
}
