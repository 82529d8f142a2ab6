import console from 'node:console';
import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';

/** Where the custom functions are. */
export const functionsFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../src/functions');

/** The files whose docstrings describe custom functions: those of src/functions itself, not of its folders. */
export function functionFiles() {
  return readdirSync(functionsFolder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => resolve(functionsFolder, file));
}

/** What a parameter is called in Excel and in messages: `inHouseShare` is `in-house share`. */
const inWords = (name) =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace('in house', 'in-house');

const onOneLine = (text) => text?.replace(/\s+/g, ' ').trim();

/**
 * What functions.json holds, made from the docstrings of src/functions, and the errors in them. Errors in cells are let
 * through to the functions, so that one bad cell of a range spoils only its own answer.
 */
export async function functionsJson() {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) return { json: '', errors };
  const metadata = JSON.parse(metadataJson);
  for (const parameter of metadata.functions.flatMap((one) => one.parameters)) parameter.name = inWords(parameter.name);
  for (const described of metadata.functions.flatMap((one) => [one, ...one.parameters])) {
    described.description = onOneLine(described.description);
  }
  return { json: JSON.stringify({ ...metadata, allowErrorForDataTypeAny: true }, null, 2), errors };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { json, errors } = await functionsJson();
  for (const error of errors) console.error(error);
  console.log(json);
  process.exitCode = errors.length > 0 ? 1 : 0;
}
