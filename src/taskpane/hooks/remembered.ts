/**
 * What a person chose, kept on this computer where the browser lets us. It never goes into the workbook, which others
 * read. Storage may be switched off by policy, and then every touch of it throws: the person is asked again next time.
 */
export function remembered(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps a choice for `remembered`. */
export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    return;
  }
}
