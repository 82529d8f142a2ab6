/** What has just been said has to be on the page before it stops answering. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 100);
  });
