// Keys that a composing program adds to the main screen: the lab's kill, hang, stop and revive. They
// stand in a row of their own, which the table gives, and act on the selected server.

/** The commands of another program, beside the interface's own. */
export type Extension = {
  readonly keys: readonly {
    /** One character that the key table does not use. */
    readonly key: string;
    readonly title: string;
    /** Answers what came of it, for the flash line. */
    run(serverName: string): Promise<string>;
  }[];
  /** What its row says beside the keys. */
  line(): string;
};
