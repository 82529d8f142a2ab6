/** The two ends between the client library and the host, by the library's own names. */
export interface Bridge {
  /** Ours: takes the client library's messages. */
  sendMessageToHost(text: string): void;
  /** The library's own, which it adds when it loads. */
  onMessageFromHost?: (text: string) => void;
}
