/** Why a file cannot be used. `message` names the file and says what to do next. */
export interface FileFailure {
  /** The name by which the user knows the file. */
  readonly file: string;
  readonly message: string;
}

/** Makes a failure of a sentence that follows the file's name. */
export const fileFailure = (file: string, sentence: string): FileFailure => ({ file, message: `${file}: ${sentence}` });
