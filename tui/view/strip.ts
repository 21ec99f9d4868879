// Row 1: which failover server, how old its data is, what time it is. Below 120 columns the
// failover servers are a strip in it; from there on they have the left pane.

import { cells, clean, left } from "../cells.js";
import { ends, fit, type Line, type Piece, type Role } from "../line.js";
import type { Model } from "../model.js";
import { nameOf } from "../model-list.js";
import { countBad, worst } from "../roster.js";
import { clock, elapsed, utcClock } from "../times.js";
import { glyph, roleOf } from "../words.js";
import type { Props } from "./props.js";

/** One failover server, as the strip and the left pane show it. */
export type Failover = {
  readonly name: string;
  readonly glyph: string;
  readonly role: Role;
  /** Undefined: not known now. */
  readonly servers: number | undefined;
  readonly bad: number;
  readonly selected: boolean;
  /** Instead of the counts: `lost 4m10s`. */
  readonly words: string;
};

/** From this age on the data's age is said. */
const OLD_MS = 3_000;

/** The failover servers known to this interface: one, for now. */
export function failovers({ model, at }: Props): readonly Failover[] {
  const first = worst(model.roster);
  const link = model.link.kind;
  return [
    {
      name: clean(nameOf(model)),
      glyph: at.stale ? "?" : first === undefined ? "●" : glyph(first.standing, false),
      role: at.stale ? "muted" : first === undefined ? "ready" : roleOf(first.standing, at),
      servers: at.stale ? undefined : model.roster.byName.size,
      bad: countBad(model.roster),
      selected: true,
      words: link === "lost" ? `lost ${lostFor(model)}` : link === "connecting" ? "connecting" : "",
    },
  ];
}

/** ` FAILOVER ►▲ north 40  ● south 12    live  03:14:37 local  01:14:37 UTC` */
export function strip(props: Props, servers: readonly Failover[]): Line {
  const pieces: Piece[] = [{ text: " FAILOVER " }];
  for (const [index, server] of servers.entries()) {
    if (index > 0) pieces.push({ text: " " });
    pieces.push({ text: server.selected ? "►" : " " });
    const count = server.servers === undefined ? "" : ` ${server.servers}`;
    pieces.push({ text: `${server.glyph}`, role: server.role });
    pieces.push({ text: ` ${server.name}${count}` });
  }
  return ends(pieces, clocks(props), props.layout.columns);
}

/** ` locum   north (this machine), you: op1, role act    live  03:14:37 local …` */
export function head(props: Props): Line {
  const { model } = props;
  const role = model.backup === undefined ? "" : `, role ${model.backup.role}`;
  const text = ` locum   ${clean(nameOf(model))} (this machine), you: ${clean(model.who)}${role}`;
  return fit(ends([{ text }], clocks(props), props.layout.columns - 1), props.layout.columns);
}

/** The age of the data, and the time. */
function clocks({ model, at }: Props): Line {
  const local = `${clock(at.wallMs, at.zone)} local`;
  const age = ageOf(model);
  if (at.stale) return [age, { text: `  ${local}` }];
  return [{ text: "  " }, age, { text: `  ${local}  ${utcClock(at.wallMs)} UTC` }];
}

/** `live`, `3 s old`, `NO CONNECTION 18 s`. */
export function ageOf(model: Model): Piece {
  const { link, stamp } = model;
  if (link.kind === "connecting") return { text: "connecting", role: "muted" };
  if (link.kind === "lost") return { text: `NO CONNECTION ${lostFor(model)}`, role: "stuck" };
  const ageMs = stamp === undefined ? 0 : model.nowMs - stamp.receivedMs;
  if (ageMs < OLD_MS) return { text: "live", role: "ready" };
  return { text: `${elapsed(ageMs)} old`, role: "due" };
}

/** How long the agent has been silent. */
function lostFor(model: Model): string {
  return model.link.kind === "live" ? "0 s" : elapsed(model.nowMs - model.link.sinceMs);
}

/** The left pane: two rows for each failover server. */
export function leftPane(props: Props, servers: readonly Failover[]): readonly Line[] {
  const width = props.layout.leftCells;
  const lines: Line[] = [fit([{ text: " FAILOVER", role: "title" }], width)];
  for (const server of servers) {
    const mark = server.selected ? "►" : " ";
    const name = left(server.name, Math.max(0, width - cells("►▲ ")));
    lines.push([{ text: mark }, { text: server.glyph, role: server.role }, { text: ` ${name}` }]);
    const count = server.bad > 0 ? `   ${server.servers} ${server.bad} bad` : "";
    const well = `   ${server.servers ?? "–"} well`;
    const text = server.words === "" ? count || well : `  ${server.words}`;
    lines.push(fit([{ text }], width));
  }
  return lines;
}
