let writing = 0;

/** Whether we are writing at this moment: what Excel reports meanwhile is our own doing. */
export const isWriting = (): boolean => writing > 0;

/** Marks the cells written during `work` as written by us. */
export async function asOwnWrites<T>(work: () => Promise<T>): Promise<T> {
  writing += 1;
  try {
    return await work();
  } finally {
    writing -= 1;
  }
}
