/** Why nothing can be sent out or collected: a sentence that says what to do next. */
export interface CopiesFailure {
  readonly message: string;
}
