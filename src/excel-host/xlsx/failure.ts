/** Why a file cannot be opened. */
export type XlsxFailureKind = 'empty' | 'notWorkbook' | 'passwordProtected' | 'oldFormat' | 'otherFormat' | 'damaged';

/** Why a file cannot be opened, with one sentence for the user that says what to do. */
export interface XlsxFailure {
  readonly kind: XlsxFailureKind;
  readonly message: string;
}

export function failure(kind: XlsxFailureKind, message: string): XlsxFailure {
  return { kind, message };
}

/**
 * Why these bytes cannot be an .xlsx file, from how they begin; `undefined` where they are a zip archive, as an .xlsx file is.
 * A workbook with a password to open it, and one of Excel 97–2003, are both OLE compound files ([MS-CFB]), told apart by the names in their directory.
 */
export function failureOfBytes(bytes: Uint8Array): XlsxFailure | undefined {
  if (bytes.length === 0)
    return failure(
      'empty',
      'The file is empty: save the workbook again in Excel as an Excel workbook (.xlsx) and open that.',
    );
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return oleFailure(bytes);
  if (startsWith(bytes, [0x50, 0x4b])) return undefined;
  return failure(
    'notWorkbook',
    'The file is not an Excel workbook: open it in Excel and save it as an Excel workbook (.xlsx).',
  );
}

function oleFailure(bytes: Uint8Array): XlsxFailure {
  if (hasWide(bytes, 'EncryptedPackage')) {
    return failure(
      'passwordProtected',
      'The workbook is protected by a password: open it in Excel, remove the password under File, Info, Protect Workbook, and save it.',
    );
  }
  if (hasWide(bytes, 'Workbook') || hasWide(bytes, 'Book')) {
    return failure(
      'oldFormat',
      'The workbook is in the format of Excel 97–2003 (.xls): save it in Excel as an Excel workbook (.xlsx) and open that.',
    );
  }
  return failure(
    'notWorkbook',
    'The file is an Office document but not an Excel workbook: choose a file that ends in .xlsx.',
  );
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether a name stands in the bytes in UTF-16, little end first. */
function hasWide(bytes: Uint8Array, name: string): boolean {
  const wide = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  const first = wide[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
