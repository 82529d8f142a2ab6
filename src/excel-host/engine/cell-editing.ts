/** Whether a person has a cell open for editing. Excel then refuses every call, or lets those wait that say they will. */
export class CellEditing {
  private waiting: (() => void)[] = [];
  private open = false;

  get isOpen(): boolean {
    return this.open;
  }

  set(isOpen: boolean): void {
    this.open = isOpen;
    if (isOpen) return;
    const ended = this.waiting;
    this.waiting = [];
    for (const goOn of ended) goOn();
  }

  /** Waits until no cell is open. */
  async ended(): Promise<void> {
    if (this.open) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
