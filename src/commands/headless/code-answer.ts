/** What is typed of a code on the command line, as `CODE=WORD`; both are blank where nothing stands on their side of the sign. */
export function codeAnswer(typed: string): { readonly code: string; readonly word: string } {
  const at = typed.lastIndexOf('=');
  return { code: typed.slice(0, Math.max(at, 0)).trim(), word: typed.slice(at + 1).trim() };
}
