/** The code of an error of the operating system, such as `ENOENT` or `EADDRINUSE`; null for any other error, which is then a fault of ours. */
export function systemErrorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
