// What persons wrote of one object, on either side, and which of it counts: the ground truth of what
// was changed while objects were away.
//
// A person replaces what he has before him: what stands on his side, or nothing where he has deleted
// it. A version that nobody has replaced is open. One open version is the one that is to be in force;
// two that differ are a conflict, until a person chooses. What agents carry from one side to the other
// replaces nothing here: it only changes what a person there has before him.
//
// Pure. Knows contents by their digests and no stores.

/** The two places at which an object can be changed. */
export type SideName = "main" | "backup";

/** A version: a digest, or that a person deleted it on a side. */
const GONE: Readonly<Record<SideName, string>> = {
  main: "deleted on the main",
  backup: "deleted on the backup",
};

/** What a person has chosen of two versions, until it is carried out. */
type Choice = { readonly chosen: string; readonly other: string };

/** The two versions of a conflict as it is listed; empty: deleted there. */
export type Versions = { readonly main: string; readonly backup: string };

/** All versions of one object. */
export class Lineage {
  /** Every content that it ever had. */
  readonly contents = new Set<string>();
  /** Versions that nobody has replaced. */
  readonly #open = new Set<string>();
  /** The newest version on each side: what a person there has before him, or had. */
  readonly #at: Record<SideName, string> = { main: "", backup: "" };
  /** Whether something stands on a side. */
  readonly #stands: Record<SideName, boolean> = { main: false, backup: false };
  /** What an agent took away on a side, and did not bring to the other. */
  readonly #taken = new Map<SideName, string>();
  /** Contents that a person did not choose, or that were taken away because of a deletion. */
  readonly #kept = new Set<string>();
  #choice: Choice | undefined;
  /** A choice that somebody has overtaken; what is on its way may carry it out yet. */
  #overtaken: Choice | undefined;
  /** The choice that was made last, until somebody writes it anew. */
  #said = "";
  /** Contents that an agent has put on the main. */
  readonly #home = new Set<string>();
  /** What an agent brought to the main, and has not taken to the backup since. */
  #broughtHome = "";
  /** A person has made it on one side what it was on the other. */
  #hasTwin = false;
  /** A person has deleted it since all was at home last. */
  wasDeleted = false;

  /** A person writes it on a side, or deletes it there. */
  written(side: SideName, digest: string | undefined): void {
    const before = this.#at[side];
    this.#said = "";
    const { chosen, other } = this.#choice ?? { chosen: "", other: "" };
    if (before === chosen || before === other) this.#reopen();
    this.#open.delete(before);
    this.#kept.delete(before); // He has replaced it himself.
    const now = digest ?? GONE[side];
    if (digest === undefined) this.wasDeleted = true;
    else if (this.contents.has(digest)) this.#hasTwin = true;
    if (digest !== undefined) this.contents.add(digest);
    this.#open.add(now);
    this.#at[side] = now;
    this.#stands[side] = digest !== undefined;
    this.#taken.delete(side);
  }

  /** An agent puts a content on a side, or takes away what stands there. */
  carried(side: SideName, digest: string | undefined): void {
    const other = side === "main" ? "backup" : "main";
    const before = this.#at[side];
    this.#stands[side] = digest !== undefined;
    if (side === "main") this.#carriedOut(before, digest);
    if (digest === undefined) {
      const isThere = this.#stands[other] && this.#at[other] === before;
      const isMoved = isThere || (side === "backup" && this.#broughtHome === before);
      if (!isMoved) this.#taken.set(side, before);
      if (side === "backup" && this.#choice?.other === before) this.#choice = undefined;
      return;
    }
    if (side === "backup" && this.#choice?.other === before) this.#choice = undefined;
    this.#at[side] = digest;
    if (side === "main") this.#home.add(digest);
    this.#broughtHome = side === "main" ? digest : "";
    this.#taken.delete(side);
    if (this.#taken.get(other) === digest) this.#taken.delete(other);
    if (side === "main" && this.#choice?.chosen === digest) this.#choice = undefined;
  }

  /** A person has chosen. Nothing follows if the two versions are not those of now. */
  chose(keep: SideName, { main, backup }: Versions): void {
    const now = { main: main || GONE.main, backup: backup || GONE.backup };
    if (now.main !== this.#at.main || now.backup !== this.#at.backup) return;
    // Said again of a choice that was carried out meanwhile.
    const said = `${keep} ${now.main} ${now.backup}`;
    if (said === this.#said) return;
    this.#said = said;
    this.#reopen();
    const other = keep === "main" ? now.backup : now.main;
    this.#choice = { chosen: now[keep], other };
    this.#open.delete(other);
    this.#open.add(now[keep]);
    if (this.contents.has(other)) this.#kept.add(other);
  }

  /** All is at home: what was chosen is carried out, what was deleted is gone on both sides. */
  settled(): void {
    this.#choice = undefined;
    this.#overtaken = undefined;
    if (this.isDeleted) for (const taken of this.#taken.values()) this.#kept.add(taken);
    this.#taken.clear();
    this.wasDeleted = false;
    this.#hasTwin = false;
    if (this.#open.size === 0 || !this.isDeleted) return;
    this.#open.clear();
    this.#open.add(GONE.main);
    this.#at.main = GONE.main;
    this.#at.backup = GONE.main;
  }

  /** What was deleted on the main and stands there again, or was changed elsewhere, counts. */
  cameBack(): void {
    if (this.standsOn("main") !== undefined) this.#open.delete(GONE.main);
    if (this.#open.size === 0) this.#open.add(this.#at.main);
  }

  /** A person has deleted it, and nobody has written it since. */
  get isDeleted(): boolean {
    return [...this.#open].every((version) => !this.contents.has(version));
  }

  /** Changed on both sides, differently, and nobody has chosen. */
  get isConflict(): boolean {
    return this.#open.size > 1 && !this.isDeleted;
  }

  /** A person has chosen, and it is not carried out yet. */
  get isDecided(): boolean {
    return this.#choice !== undefined;
  }

  /** The one content that is to be in force; undefined: none, or it is not decided. */
  get newest(): string | undefined {
    return this.#open.size === 1 && !this.isDeleted ? [...this.#open][0] : undefined;
  }

  /** True while this very version counts: nobody has replaced it. */
  isOpen(side: SideName, digest: string): boolean {
    return this.#open.has(digest === "" ? GONE[side] : digest);
  }

  /** The newest version on a side is this one; empty: that it was deleted. */
  isAt(side: SideName, digest: string): boolean {
    return this.#at[side] === (digest || GONE[side]);
  }

  /**
   * Nobody can tell what followed what: this content was brought to the main before somebody changed
   * it there, or a person has made both sides alike.
   */
  isBlurred(onBackup: string): boolean {
    return this.#hasTwin || this.#home.has(onBackup);
  }

  /** Something was changed on one side only, or on both: only records of the outage tell which. */
  get isChangedAway(): boolean {
    const isAway = this.#stands.backup || this.isDeletedOn("backup");
    return isAway && this.#at.main !== this.#at.backup;
  }

  /** The newest version on a side is that a person has deleted it there. */
  isDeletedOn(side: SideName): boolean {
    return this.#at[side] === GONE[side];
  }

  /** A person has made both sides alike. */
  get hasTwin(): boolean {
    return this.#hasTwin;
  }

  /** What stands on a side, as a person there sees it. */
  standsOn(side: SideName): string | undefined {
    return this.#stands[side] ? this.#at[side] : undefined;
  }

  /** Contents that must not be lost. */
  get owed(): readonly string[] {
    const open = [...this.#open].filter((version) => this.contents.has(version));
    const taken = this.isDeleted ? [...this.#taken.values()] : [];
    return [...open, ...this.#kept, ...taken];
  }

  /** For a finding. */
  get words(): string {
    const { main, backup } = this.#at;
    const name = (version: string) => version.slice(0, this.contents.has(version) ? 8 : 99);
    const open = [...this.#open].map(name).join(", ");
    return `open ${open}; on the main ${name(main)}, on the backup ${name(backup)}`;
  }

  /** The version that was not chosen has given way, whatever somebody did to the other meanwhile. */
  #carriedOut(before: string, digest: string | undefined): void {
    const { chosen, other } = this.#overtaken ?? {};
    if (digest === undefined || digest !== chosen || before !== other) return;
    this.#overtaken = undefined;
    this.#open.delete(before);
    if (this.contents.has(before)) this.#kept.add(before);
  }

  /** A choice holds for two versions: one that is still there counts again. */
  #reopen(): void {
    const other = this.#choice?.other;
    this.#overtaken = this.#choice ?? this.#overtaken;
    this.#choice = undefined;
    if (other === undefined || (this.#at.main !== other && this.#at.backup !== other)) return;
    this.#open.add(other);
    this.#kept.delete(other);
  }
}
