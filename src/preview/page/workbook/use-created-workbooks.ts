import { useCallback, useRef, useState } from 'react';

import type { WorkbookSource } from './source';

/** The workbooks that the add-in has made and nobody has dealt with yet, the oldest first. */
export interface CreatedWorkbooks {
  readonly created: readonly WorkbookSource[];
  /** Takes the file of one more; it is called Book2, Book3 and so on, as Excel would. */
  readonly take: (file: Uint8Array) => void;
  /** Takes one off the list. */
  readonly drop: (workbook: WorkbookSource) => void;
}

/** Holds what the add-in makes until it is opened, or dismissed. */
export function useCreatedWorkbooks(): CreatedWorkbooks {
  const [created, setCreated] = useState<readonly WorkbookSource[]>([]);
  const lastNumber = useRef(1);
  const take = useCallback((bytes: Uint8Array): void => {
    lastNumber.current += 1;
    const name = `Book${lastNumber.current}.xlsx`;
    setCreated((before) => [...before, { name, bytes }]);
  }, []);
  const drop = useCallback((workbook: WorkbookSource): void => {
    setCreated((before) => before.filter((one) => one !== workbook));
  }, []);
  return { created, take, drop };
}
