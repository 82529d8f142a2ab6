const totalWords = /^(?:grand|overall|net|gross)?[\s-]*(?:sub[\s-]*)?totals?\b|\btotals?\s*:?$/i;

/** Whether a text names a total, as `Total`, `Sub-total Children`, `Grand total` and `Fostering total:` do. */
export const isTotalLabel = (text: string): boolean => totalWords.test(text.trim());
