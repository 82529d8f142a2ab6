/** A text as what SUMIFS looks for: its wildcards and comparisons mean themselves. */
export function criterion(text: string): string {
  const exact = text.replace(/[~*?]/g, '~$&');
  const isComparison = /^[=<>]/.test(exact);
  return `"${(isComparison ? `=${exact}` : exact).replaceAll('"', '""')}"`;
}
