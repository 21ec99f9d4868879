// One main in doubt: hears what its Hello says of who holds its objects, and ends the doubt: by
// itself where the main runs everything, by a person where its objects are taken over.
//
// Decides nothing of its own: core/server/doubt.ts judges the Hello, core/objects/found-objects.ts sorts what
// stands in the store. Whatever is believed from now on is on disk, under an epoch above all that was
// seen, before the main is told.

import { StoreError } from "../../../objects/store.js";
import { counted } from "../../../proto/counted.js";
import type { Hello } from "../../../proto/messages.js";
import { idKey, type Manifest } from "../../../proto/object.js";
import { itemsStoodFor, leftBehind, sortFound, unnamed } from "../../core/objects/found-objects.js";
import { heldItems } from "../../core/objects/movement.js";
import type { RecordItem } from "../../core/record/record.js";
import { epochAfterDoubt, holdsMore, saidCustodyOf } from "../../core/server/doubt.js";
import type { Server, ServerEvent } from "../../core/server.js";
import type { Line } from "../door/line.js";
import type { MainLink } from "../door/main-link.js";
import { inTime, LIST_LIMIT_MS } from "../in-time.js";
import type { Moves } from "../moves/moves.js";
import type { SettingsBackups } from "../settings-backups.js";
import type { Site } from "../site.js";
import type { RecordKeeper } from "../state/record-keeper.js";

export type DoubtfulGiven = {
  readonly site: Site;
  readonly keeper: RecordKeeper;
  readonly line: Line;
  readonly moves: Moves;
  readonly backups: SettingsBackups;
  server(): Server;
  feed(event: ServerEvent): void;
  /** What is owed to the link can be said now. */
  settled(): void;
  /** The main has said who holds its objects. */
  heard(): void;
};

/** Objects that are named in one sentence. */
const NAMED_MAX = 5;

/** The doubt of one main. */
export class Doubtful {
  readonly #given: DoubtfulGiven;
  /** How the present link's main is welcomed while the doubt lasts; undefined: not yet. */
  #welcome: ((link: MainLink) => void) | undefined;

  constructor(given: DoubtfulGiven) {
    this.#given = given;
  }

  /** A link was accepted: what its Hello says counts, if the record is in doubt. */
  hears(hello: Hello, link: MainLink): void {
    const { server, heard, keeper, line, settled } = this.#given;
    if (this.isConfirming) {
      // What is on its way to the disk was confirmed without this: it is judged when that stands.
      this.#lookingFor = link;
      this.#whenConfirmed = () => {
        if (this.#lookingFor === link) this.#lookingFor = undefined;
        if (line.link !== link) return;
        this.hears(hello, link);
        settled();
      };
      return;
    }
    const { custody, doubt, name } = server();
    this.#welcome = undefined;
    const { isUnheard, items } = keeper.record;
    const said = saidCustodyOf(hello, custody);
    const isDoubtful = doubt !== "" || isUnheard;
    const isMore = isDoubtful && holdsMore(hello, heldItems(custody.state, items).length);
    const standing = said === "asKnown" && isMore ? "held" : said;
    // Confirmed unheard, it is heard now. What it was never told of stands, if there is nothing else.
    if (doubt === "" && isUnheard && standing === "asKnown") {
      void this.#wasUntold(hello, link);
      return;
    }
    keeper.change({ isUnheard: false });
    if (doubt === "" && !isUnheard) {
      heard();
      return;
    }
    if (doubt === "") this.#doubt(hello, `${name} was confirmed without being heard`, false);
    if (standing === "atHome") {
      void this.#comesFromHome(hello, link);
      return;
    }
    if (standing === "held") {
      const count = counted(hello.parked, "object");
      this.#doubt(
        hello,
        `${name} holds ${count} taken over under epoch ${hello.epoch}, which this disk does not know of`,
      );
      this.#welcome = (to) => to.welcomeAsItIs(server(), hello.epoch);
    } else {
      this.#doubt(hello, `its objects were taken over under epoch ${custody.epoch}`, false);
      this.#welcome = (to) => to.welcome(server(), this.#given.keeper.record.items);
    }
    this.#given.settled();
    heard();
  }

  /** The link whose main is welcomed when it is known what stands in the store. */
  #lookingFor: MainLink | undefined;

  /** True while it is not known how this link's main is to be welcomed. */
  isLookingFor(link: MainLink): boolean {
    return this.#lookingFor === link;
  }

  #confirming = 0;
  /** A Hello came meanwhile. */
  #whenConfirmed: (() => void) | undefined;

  /** The record says already what is confirmed, and is on its way to the disk: custody is its own. */
  get isConfirming(): boolean {
    return this.#confirming > 0;
  }

  /** Says the welcome of a main in doubt, if it is known which. */
  owe(link: MainLink): void {
    this.#welcome?.(link);
  }

  /**
   * Somebody stands for what is known of a main that was not heard, with what stands in the store now.
   * Words if that is not known, or not on disk.
   */
  async confirmUnheard(who: string): Promise<string | undefined> {
    const { keeper, server, line } = this.#given;
    const { items } = keeper.record;
    try {
      const there = items.some(({ where }) => where === "backup") ? await this.#there() : [];
      const { doubt, custody, name } = server();
      if (line.link !== undefined || doubt === "") {
        return `${name} has connected meanwhile, and says itself who holds its objects`;
      }
      const known = itemsStoodFor(keeper.record.items, there, custody.state);
      return await this.#confirm(who, undefined, known);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return error.message;
    }
  }

  /**
   * Where the objects are is known again, said by the main or by a person who has looked: on disk under
   * an epoch above all that was seen. Words if it is not on disk.
   */
  async #confirm(
    who: string,
    where: "main" | "backup" | undefined,
    known: readonly RecordItem[],
  ): Promise<string | undefined> {
    const { keeper, server, feed } = this.#given;
    const epoch = epochAfterDoubt(server());
    const { items, custody, doubt, epochSeen, epoch: epochBefore } = keeper.record;
    keeper.change({
      epoch,
      doubt: "",
      epochSeen: 0n,
      isUnheard: where === undefined,
      ...(where === undefined ? {} : { custody: where }),
      items: known,
    });
    this.#confirming += 1;
    const words = await keeper.save();
    this.#confirming -= 1;
    const heardMeanwhile = this.#whenConfirmed;
    this.#whenConfirmed = undefined;
    if (words === undefined) {
      const found = where === undefined ? {} : { found: where };
      feed({ kind: "confirmed", epoch, who, ...found });
    } else
      keeper.change({ epoch: epochBefore, doubt, epochSeen, isUnheard: false, custody, items });
    heardMeanwhile?.();
    return words;
  }

  /**
   * A person restores a main in doubt that is linked: what of its objects stands in the store is to
   * go home, the rest comes from its parked copies. One that was never heard (`isUnheard`) may be
   * confirmed as it is known. Words if that cannot be known, or is not on disk.
   */
  async adopt(who: string, isUnheard: boolean): Promise<string | undefined> {
    const { line, keeper, server, site, backups } = this.#given;
    const { link } = line;
    const { name } = server();
    if (link?.isWelcomed !== true) {
      if (link === undefined && isUnheard) return this.confirmUnheard(who);
      return `${name} is not connected. It has said something else than is known here, and is asked again`;
    }
    const held = link.held ?? heldItems(server().custody.state, keeper.record.items);
    try {
      const there = await this.#there();
      const { clock } = site.world;
      const time = { clock, deadlines: site.deadlines };
      const list = link.remote.list();
      const atMain = await inTime(time, LIST_LIMIT_MS, link.remote.title, list);
      if (line.link !== link) return `${name} is not connected any more`;
      const { items, disputed } = sortFound({
        there,
        atMain: atMain.manifest,
        held,
        backup: backups.last?.manifest ?? [],
        items: keeper.record.items,
      });
      if (disputed.length > 0) {
        return (
          `${named(disputed)} in ${site.store.title}: ${name} holds the same parked with other ` +
          "content, and nothing says who put it there. Move away what is wrong, then restore again"
        );
      }
      return await this.#confirm(who, "backup", items);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return error.message;
    }
  }

  /** The main runs everything. If nothing of it stands in the store, that is all there is to know. */
  async #comesFromHome(hello: Hello, link: MainLink): Promise<void> {
    const { line, server, backups, keeper, settled, heard } = this.#given;
    const { name } = server();
    const there = await this.#thereFor(link);
    if (there === undefined || line.link !== link || server().doubt === "") return;
    const left = leftBehind(there, backups.last?.manifest ?? [], keeper.record.items);
    if (left.length === 0) {
      this.#doubt(hello, server().doubt, false);
      const words = await this.#confirm("", "main", []);
      if (words !== undefined) link.link.close(`the record of ${name} cannot be saved: ${words}`);
      else heard();
      return;
    }
    this.#doubt(
      hello,
      `${name} says that it runs its objects, and ${named(left)} in the backup's store: both may run them`,
      false,
    );
    this.#welcome = (to) => to.welcomeAsItIs(server(), hello.epoch);
    settled();
    heard();
  }

  /**
   * It was confirmed unheard, and does not know of the epoch under which its objects are here. That
   * stands, unless more of it stands in the store than the record names.
   */
  async #wasUntold(hello: Hello, link: MainLink): Promise<void> {
    const { line, server, backups, keeper, settled, heard } = this.#given;
    const { name } = server();
    this.#lookingFor = link;
    const there = await this.#thereFor(link);
    if (this.#lookingFor === link) this.#lookingFor = undefined;
    if (there === undefined || line.link !== link) return;
    keeper.change({ isUnheard: false });
    const more = unnamed(there, backups.last?.manifest ?? [], keeper.record.items);
    if (server().doubt === "" && more.length > 0) {
      this.#doubt(
        hello,
        `${name} was confirmed without being heard, and ${named(more)} in the backup's store that this disk does not know of: both may run them`,
        false,
      );
      this.#welcome = (to) => to.welcomeAsItIs(server(), hello.epoch);
    } else void keeper.saveQuietly();
    settled();
    heard();
  }

  #doubt(hello: Hello, words: string, isAway = true): void {
    this.#given.feed({ kind: "doubted", words, epochSeen: hello.epoch, isAway });
  }

  /** What stands in the store; undefined: that is not known, and the main, unwelcomed, comes again. */
  async #thereFor({ link }: MainLink): Promise<Manifest | undefined> {
    try {
      return await this.#there();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      link.close(`it is not known what stands in the store: ${error.message}`);
      return undefined;
    }
  }

  /** @throws {StoreError} if the store does not answer */
  async #there(): Promise<Manifest> {
    const { moves } = this.#given;
    const placed = moves.placed();
    if (typeof placed === "string") throw new StoreError("invalid", placed);
    return moves.listPlaced(placed);
  }
}

/** `camera 1, camera 2 and 4 more stand`. */
function named(list: Manifest): string {
  const some = list.slice(0, NAMED_MAX).map(idKey).join(", ");
  const more = list.length - NAMED_MAX;
  return `${more > 0 ? `${some} and ${more} more` : some} ${list.length === 1 ? "stands" : "stand"}`;
}
