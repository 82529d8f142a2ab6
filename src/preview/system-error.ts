/**
 * The code of an error of the operating system, such as `ENOENT` or `EADDRINUSE`; null for any other error, which is
 * then a fault of ours. Told by its shape, for an error from another realm is no instance of this one's `Error`.
 */
export function systemErrorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
