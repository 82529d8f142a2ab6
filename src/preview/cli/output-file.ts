import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

import { done, type Outcome, refused } from '../result';
import { systemErrorCode } from '../system-error';

const outputKinds = { '.xlsx': 'an .xlsx workbook', '.docx': 'a .docx file for Word' } as const;

/** What a file that a command saves ends in. */
export type OutputKind = keyof typeof outputKinds;

/** Where a command saves when no `--out` is given: beside the input, `tracker.xlsx` as `tracker-rag.xlsx`. */
function defaultOutput(input: string, suffix: string, kind: OutputKind): string {
  return join(dirname(input), `${basename(input, extname(input))}-${suffix}${kind}`);
}

/**
 * The path to save to, once it is known to be a file that is not the input under another name (a link, another
 * spelling of the folder). The input is never written over.
 * @param suffix what the file's name gets where none is asked for, such as `rag`
 */
export async function chooseOutput(
  input: string,
  asked: string | undefined,
  suffix: string,
  kind: OutputKind = '.xlsx',
): Promise<Outcome<string>> {
  const out = checkKind(asked ?? defaultOutput(input, suffix, kind), kind);
  return out.ok ? checkOutput(input, out.value) : out;
}

/** A path that ends as the file does that is saved there. */
export const checkKind = (out: string, kind: OutputKind): Outcome<string> =>
  extname(out).toLowerCase() === kind
    ? done(out)
    : refused(`${out}: the result is ${outputKinds[kind]}; give --out a name that ends in ${kind}.`);

/**
 * The path to save to, once it is known to be neither a folder nor the input under another name. Another file that stands there is
 * replaced, by every command alike but where a department's copy would be lost: see `checkNew`.
 * @param input null for a command that reads no file
 */
export async function checkOutput(input: string | null, out: string): Promise<Outcome<string>> {
  const target = await statOrNull(out);
  if (target?.isDirectory()) return refused(`${out}: this is a folder; give --out a file name in it.`);
  const source = input === null ? null : await statOrNull(input);
  if (source !== null && source.dev === target?.dev && source.ino === target.ino) {
    return refused(`${out}: this is the input file, which is never written over; give --out another name.`);
  }
  return done(out);
}

/** The same for a file that nobody may lose, such as a copy that has come back: nothing may stand there. */
export async function checkNew(input: string, out: string): Promise<Outcome<string>> {
  const checked = await checkOutput(input, out);
  if (!checked.ok || (await statOrNull(out)) === null) return checked;
  return refused(
    `${out}: there is such a file already, which is not written over; move it, or give --out another folder.`,
  );
}

/** Saves through a temporary file beside the target, so that a failure half-way leaves no broken workbook. */
export async function saveOutput(path: string, bytes: Uint8Array): Promise<Outcome<string>> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
    return done(path);
  } catch (error) {
    await rm(temporary, { force: true });
    const code = systemErrorCode(error);
    if (code === null) throw error;
    return refused(`${path}: ${unwritable[code] ?? `the file cannot be written (${code})`}.`);
  }
}

const unwritable: Readonly<Record<string, string>> = {
  ENOENT: 'the folder does not exist; make it first or give --out another place',
  ENOTDIR: 'the folder does not exist; make it first or give --out another place',
  EACCES: 'the folder may not be written to; give --out another place',
  EPERM: 'the file may not be written to; close it in other programs or give --out another place',
  EBUSY: 'another program holds the file; close it there and try again',
  EROFS: 'the disk cannot be written to; give --out another place',
  ENOSPC: 'the disk is full; make room or give --out another place',
};

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch {
    // Whatever keeps us from looking at it will be said, with its reason, by the read or the write that follows.
    return null;
  }
}
