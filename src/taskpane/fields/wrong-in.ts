/** What a Fluent `Field` is given of what is wrong with it: nothing where nothing is, or it is too early to say. */
export const wrongIn = (message: string | null | undefined): { readonly validationMessage?: string } =>
  message === null || message === undefined ? {} : { validationMessage: message };
