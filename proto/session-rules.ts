// Who may say what, and when: one row per kind of message.
//
// The phases are named after what is waited for. A message that is not allowed is a violation and
// ends the link; `session.ts` owns the order of the phases.

import type { LinkBody } from "./messages.js";

/** A main dials, a backup accepts. */
export type Role = "main" | "backup";

/** What is waited for: the other's Version, the Hello, the Welcome; then everything is open. */
export type Phase = "version" | "hello" | "welcome" | "open" | "closed";

type Rule = { readonly by: Role | "both"; readonly phases: readonly Phase[] };

const ALWAYS: readonly Phase[] = ["version", "hello", "welcome", "open"];
const OPEN: readonly Phase[] = ["open"];

/** Every kind of message: who says it, and in which phases. */
export const RULES: { readonly [K in LinkBody["kind"]]: Rule } = {
  version: { by: "both", phases: ["version"] },
  refused: { by: "both", phases: ALWAYS },

  hello: { by: "main", phases: ["hello"] },
  startup: { by: "main", phases: OPEN },
  heartbeat: { by: "main", phases: OPEN },
  shutdown: { by: "main", phases: OPEN },
  manifestPage: { by: "main", phases: OPEN },
  parked: { by: "main", phases: OPEN },

  // A later Welcome gives new settings, on the link that is open.
  welcome: { by: "backup", phases: ["welcome", "open"] },
  heartbeatAck: { by: "backup", phases: OPEN },
  manifestRequest: { by: "backup", phases: OPEN },
  park: { by: "backup", phases: OPEN },
  takeBack: { by: "backup", phases: OPEN },
  putObject: { by: "backup", phases: OPEN },
  restoreDone: { by: "backup", phases: OPEN },
  noTakeover: { by: "backup", phases: OPEN },

  // A main names what it holds when it is welcomed as it is.
  holdPage: { by: "both", phases: OPEN },
  objectRequest: { by: "both", phases: OPEN },
  objectChunk: { by: "both", phases: OPEN },
  objectResult: { by: "both", phases: OPEN },
  bulkAck: { by: "both", phases: OPEN },
  epochRefused: { by: "both", phases: OPEN },
};

/** Says why a message may not be said now by that side, or `undefined` if it may. */
export function illegal(kind: LinkBody["kind"], by: Role, phase: Phase): string | undefined {
  const rule = RULES[kind];
  if (rule.by !== "both" && rule.by !== by) return `a ${by} does not say ${kind}`;
  if (rule.phases.includes(phase)) return undefined;
  return phase === "open" ? `${kind} came again` : `${kind} came while ${phase} was waited for`;
}
