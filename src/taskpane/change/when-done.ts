import type { Operation } from './operation';

/** The same operation, which tells when it has been done: a form then has nothing more to keep. */
export const whenDone = (operation: Operation, tell: () => void): Operation => ({
  ...operation,
  propose: async () => {
    const proposal = await operation.propose();
    if (!proposal.ok) return proposal;
    const { apply } = proposal.value;
    return {
      ok: true,
      value: {
        ...proposal.value,
        apply: async (by, onProgress) => {
          const done = await apply(by, onProgress);
          if (done.ok) tell();
          return done;
        },
      },
    };
  },
});
