// locum events: what happened, oldest first, one line each; with --follow for as long as somebody
// reads. Nothing is told twice and nothing that the agent still has is left out, however often the
// agent is lost meanwhile: happenings are numbered.

import type { ExitStatus } from "../../base/host.js";
import type { Happening } from "../../proto/view.js";
import { cells, clean, left } from "../cells.js";
import { clock, LOCAL_ZONE, type Zone } from "../times.js";
import { type Agent, reachAgent } from "./agent.js";
import { findServer } from "./find-server.js";
import { jsonLine } from "./json.js";
import { type CommonOptions, refuse, type Tools, tell } from "./tools.js";
import { about, dateTime } from "./wording.js";

/** Options of `locum events`. */
export type EventsOptions = CommonOptions & {
  readonly follow?: boolean;
  readonly newest: number;
  readonly server?: string;
};

/** The longest of error, warn, info. */
const LEVEL_CELLS = 5;
/** What happened to the backup agent itself has no server. */
const NO_SERVER = "-";
/** Asked for after the agent was away: more than happens while it is. */
const MISSED_MAX = 1_000;

/** Shows what happened; answers the exit status. */
export async function runEvents(tools: Tools, options: EventsOptions): Promise<ExitStatus> {
  const reached = await reachAgent(tools, options.dir, { events: options.follow === true });
  if (reached.kind === "none") return refuse(tools, options, { server: "", ...reached.told });
  const { agent } = reached;
  try {
    return await new EventsShown(tools, options, agent).show(serverOf(agent, options.server));
  } finally {
    agent.close();
  }
}

/** `time level server words (who)`. The server's column is as wide as asked for. */
export function eventLine(
  happening: Happening,
  serverCells: number,
  zone: Zone = LOCAL_ZONE,
): string {
  const { wallMs, level, server, who, words } = happening;
  const name = left(clean(server === "" ? NO_SERVER : server), serverCells);
  const by = who === "" ? "" : ` (${clean(who)})`;
  const own = `${server}: `;
  const said = clean(server !== "" && words.startsWith(own) ? words.slice(own.length) : words);
  return `${dateTime(wallMs, zone)}  ${left(level, LEVEL_CELLS)}  ${name}  ${said}${by}`;
}

/** Whose events are asked for. */
type ServerAsked = {
  /** Empty: of all. */
  readonly name: string;
  /** No such server is monitored; one that was removed has events all the same. */
  readonly unknown?: string;
};

function serverOf(agent: Agent, typed: string | undefined): ServerAsked {
  if (typed === undefined) return { name: "" };
  const views = [...agent.roster().byName.values()].map(({ view }) => view);
  const found = findServer(views, typed);
  return typeof found === "string" ? { name: typed, unknown: found } : { name: found.name };
}

class EventsShown {
  readonly #tools: Tools;
  readonly #options: EventsOptions;
  readonly #agent: Agent;
  /** The number of the last one told. */
  #lastSequence = -1;
  #serverCells = cells(NO_SERVER);
  /** What came while the older ones were still asked for; undefined: they are told. */
  #early: Happening[] | undefined = [];

  constructor(tools: Tools, options: EventsOptions, agent: Agent) {
    this.#tools = tools;
    this.#options = options;
    this.#agent = agent;
  }

  async show(asked: ServerAsked): Promise<ExitStatus> {
    const server = asked.name;
    const { terminal, host } = this.#tools;
    const left = new Promise<ExitStatus>((resolve) => {
      terminal.onGone(() => resolve(0));
      if (this.#options.follow !== true) return;
      host.onStop(() => resolve(0));
      this.#agent.listen({
        onHappenings: (happenings) => this.#came(ofServer(happenings, server)),
        onLost: (words) => this.#tellLost(words),
        onBack: () => void this.#catchUp(server, MISSED_MAX),
      });
    });
    const read = await this.#catchUp(server, this.#options.newest);
    if (read === 0 && asked.unknown !== undefined) {
      return refuse(this.#tools, this.#options, { server, words: asked.unknown });
    }
    if (this.#options.follow === true) return left;
    if (read !== undefined) return 0;
    const words = `${this.#agent.backup().name}: no answer, the events are not known`;
    return tell(this.#tools, this.#options, { server, how: "unknown", words, reasons: [] });
  }

  /** Tells the newest that were not told yet; how many there are, undefined without an answer. */
  async #catchUp(server: string, newest: number): Promise<number | undefined> {
    this.#early ??= [];
    const read = await this.#agent.readEvents(newest, server);
    if (read === undefined) return undefined;
    const early = this.#early ?? [];
    this.#early = undefined;
    const last = read.at(-1)?.sequence ?? this.#lastSequence;
    if (last < this.#lastSequence) this.#lastSequence = -1; // The agent lost its disk: numbered anew.
    this.#tell([...read, ...early]);
    return read.length;
  }

  #came(happenings: readonly Happening[]): void {
    if (this.#early === undefined) this.#tell(happenings);
    else this.#early.push(...happenings);
  }

  #tell(happenings: readonly Happening[]): void {
    const fresh = happenings.filter(({ sequence }) => sequence > this.#lastSequence);
    const names = fresh.map(({ server }) => cells(clean(server)));
    this.#serverCells = Math.max(this.#serverCells, ...names);
    for (const happening of fresh) {
      if (happening.sequence <= this.#lastSequence) continue; // Read and followed at once.
      this.#lastSequence = happening.sequence;
      const isJson = this.#options.json === true;
      this.#tools.host.print(
        isJson ? jsonLine(happening) : eventLine(happening, this.#serverCells),
      );
    }
  }

  #tellLost(words: string): void {
    const since = clock(this.#tools.host.world.clock.wallMs(), LOCAL_ZONE);
    this.#tools.host.complain(
      about(this.#agent.backup().name, `not heard since ${since} (${words}); tried again`),
    );
  }
}

function ofServer(happenings: readonly Happening[], server: string): readonly Happening[] {
  const wanted = server.toLowerCase();
  return happenings.filter((one) => wanted === "" || one.server.toLowerCase() === wanted);
}
