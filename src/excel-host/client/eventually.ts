/** A promise that somebody else keeps. */
export interface Eventually {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

/** Makes a promise and the means to keep it. */
export function eventually(): Eventually {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return {
    promise,
    resolve: () => {
      resolve();
    },
  };
}
