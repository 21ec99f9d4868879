// The link to one main, whichever it is now, and what outlives each: when anything was heard last,
// and the main's objects as a store that goes on over the link that replaced another.

import { type Store, StoreError } from "../../../objects/store.js";
import { parseHostPort } from "../../../proto/settings.js";
import type { MainLink } from "./main-link.js";

/** One main's links, one after another. */
export class Line {
  /** The main's objects; what is asked while no link is welcomed is `unavailable`. */
  readonly store: Store;
  #link: MainLink | undefined;
  #lastHeardAtMs: number | undefined;
  #lastHost = "";
  #missedOldBoot = 0;

  constructor(name: string) {
    const remote = (): Store => {
      if (this.#link?.isWelcomed === true) return this.#link.remote;
      throw new StoreError("unavailable", `${name} is not connected`);
    };
    this.store = {
      title: `main ${name}`,
      list: async () => remote().list(),
      get: async (id, digest) => remote().get(id, digest),
      put: async (entry, content) => remote().put(entry, content),
      remove: async (id, digest) => remote().remove(id, digest),
      settle: async () => {},
    };
  }

  /** The link whose Hello was accepted, if one is up. */
  get link(): MainLink | undefined {
    return this.#link;
  }

  get peer(): string {
    return this.#link?.link.peer ?? "";
  }

  /** The IP address that its newest link came from; empty: it is not known since this start. */
  get lastHost(): string {
    return this.#lastHost;
  }

  get lastHeardAtMs(): number | undefined {
    return this.#link?.link.lastHeardAtMs ?? this.#lastHeardAtMs;
  }

  get missedOldBoot(): number {
    return this.#missedOldBoot + (this.#link?.link.missedOldBoot ?? 0);
  }

  /** A link whose Hello was accepted; the one before it ends by this, and is no loss. */
  replace(link: MainLink): void {
    const before = this.#link;
    if (before !== undefined) this.end(before, REPLACED);
    this.#link = link;
    this.#lastHost = hostOf(link.link.peer);
    before?.link.close(REPLACED);
  }

  /** A link has ended, and with it what was asked over it. False: another one has replaced it. */
  end(link: MainLink, words: string): boolean {
    if (this.#link !== link) return false;
    this.#link = undefined;
    this.#lastHeardAtMs = link.link.lastHeardAtMs ?? this.#lastHeardAtMs;
    this.#missedOldBoot += link.link.missedOldBoot;
    link.remote.closed(words);
    return true;
  }
}

const REPLACED = "replaced by a newer link of the same main";

const IP_ADDRESS = /^\d+\.\d+\.\d+\.\d+$|:/;

/** Of `10.0.0.1:7440` or `[fe80::1]:7440`; empty of anything else. */
function hostOf(peer: string): string {
  const host = parseHostPort(peer)?.host ?? "";
  return IP_ADDRESS.test(host) ? host : "";
}
