/** Takes the keyboard to the field of a form that has a name under `data-field`; undefined goes nowhere. */
export function focusFirst(form: HTMLElement | null, field: string | undefined): void {
  if (field === undefined) return;
  form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"] :is(input, select, textarea)`)?.focus();
}
