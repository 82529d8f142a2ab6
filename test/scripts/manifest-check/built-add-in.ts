import type { BuiltAddIn } from '../../../scripts/manifest-check/built-add-in';

/** A PNG as far as its header. */
export function pngHeader(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const header = new DataView(bytes.buffer);
  header.setUint32(16, width);
  header.setUint32(20, height);
  return bytes;
}

/** A build in which everything is as the manifest says, but for the files given: other bytes, or null for none. */
export function builtWith(files: Readonly<Record<string, Uint8Array | null>> = {}): BuiltAddIn {
  return {
    actions: ['refreshRag', 'explainLine', 'showTracker', 'updateLines', 'showStarChamber'],
    file: (path) => {
      const given = files[path];
      if (given !== undefined) return given;
      const size = Number(/-(\d+)\.png$/.exec(path)?.[1]);
      if (size > 0) return pngHeader(size, size);
      return new TextEncoder().encode(path === 'functions.json' ? '{"functions":[{"id":"PERIOD"}]}' : 'a page');
    },
  };
}
