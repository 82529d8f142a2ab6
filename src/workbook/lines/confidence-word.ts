/** Whether a text says a confidence in words, such as `High` or `very likely`: it is kept as it is and never counted with. */
export const isConfidenceWord = (text: string): boolean => /^[a-z /-]+$/i.test(text.trim());
