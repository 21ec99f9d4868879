// What the interface knows and shows: one value, changed by one reducer over feed and key events.
//
// `step` is pure: it reads no clock (every event carries its instant on the terminal's clocks) and
// performs nothing; what must be done leaves as effects, which engine.ts performs. Feed events are
// answered in model-feed.ts, keys in model-keys.ts and model-dialog.ts.

import type { ControlCommand, Seen } from "../proto/control-command.js";
import type { BackupView, Happening, Outcome, View } from "../proto/view.js";
import { feedStep } from "./model-feed.js";
import { keyStep } from "./model-keys.js";
import { settle, tickFlash } from "./model-list.js";
import { NO_SERVERS, type Order, type Roster } from "./roster.js";
import type { Zone } from "./times.js";

export type Link =
  | { readonly kind: "connecting"; readonly sinceMs: number }
  | { readonly kind: "live" }
  | {
      readonly kind: "lost";
      readonly sinceMs: number;
      readonly words: string;
      readonly nextTryAtMs: number | undefined;
    };

export type Flash = {
  readonly level: "done" | "note" | "problem";
  readonly wallMs: number;
  readonly words: string;
  /** Fades then; undefined: stays until esc. */
  readonly untilMs: number | undefined;
};

export type DialogKind =
  | "takeOver"
  | "restore"
  | "switchOver"
  | "force"
  | "forceHome"
  | "backUpAll"
  | "actNow"
  | "cancel"
  | "release"
  | "acknowledge"
  | "maintain"
  | "endMaintenance";

/** `force`: the third choice, which opens a dialog that forces. */
export type DialogFocus = "leave" | "act" | "force" | "until" | "reason" | "name";

/** What is typed into the fields of a form. */
export type Form = { readonly until: string; readonly reason: string; readonly name: string };

export type Dialog = {
  readonly kind: DialogKind;
  readonly server: string;
  readonly seen: Seen | undefined;
  readonly openedAtMs: number;
  readonly focus: DialogFocus;
  /** Of a restore: each object is removed here before it is put there. */
  readonly exclusive: boolean;
  /** Undefined: it has no fields. */
  readonly form: Form | undefined;
  /** What it said is no longer so; the acting button is off until it is opened anew. */
  readonly changed: boolean;
};

/** A list of happenings that was asked for. */
export type Reading = {
  readonly server: string;
  readonly happenings: readonly Happening[] | undefined;
  /** Why there are none. */
  readonly problem: string;
};

export type Page =
  | { readonly kind: "main" }
  | { readonly kind: "help"; readonly under: Page; readonly top: number }
  | {
      readonly kind: "why";
      readonly server: string;
      readonly top: number;
      /** How many decisions before the newest. */
      readonly back: number;
      readonly read: Reading;
    }
  | {
      readonly kind: "drill";
      readonly server: string;
      readonly top: number;
      /** The end of the drill before: what is shown is newer. */
      readonly beforeWallMs: number | undefined;
    }
  | {
      readonly kind: "log";
      /** Rows above the newest; 0 follows. */
      readonly selected: number;
      readonly filter: string;
      readonly read: Reading;
    };

/** A key that the composing program adds, for the selected server. */
export type AddedKey = { readonly key: string; readonly title: string };

export type Model = {
  readonly columns: number;
  readonly rows: number;
  readonly windows: boolean;
  /** Who is at the keys, for the record. */
  readonly who: string;
  readonly zone: Zone;
  readonly nowMs: number;
  readonly wallMs: number;
  readonly link: Link;
  /** The newest view's clocks, and when it came. */
  readonly stamp:
    | { readonly agentMs: number; readonly wallMs: number; readonly receivedMs: number }
    | undefined;
  readonly backup: BackupView | undefined;
  readonly roster: Roster;
  readonly order: Order;
  readonly filter: string;
  /** A text field is open: what was the filter before. */
  readonly finding: { readonly before: string } | undefined;
  /** Names as listed; not re-sorted under a hand or a dialog. */
  readonly shown: readonly string[];
  /** The order has changed since `shown` was made. */
  readonly unsorted: boolean;
  readonly selected: string | undefined;
  readonly top: number;
  /** The last key; undefined until the first. */
  readonly keyAtMs: number | undefined;
  readonly ctrlCAtMs: number | undefined;
  readonly page: Page;
  readonly dialog: Dialog | undefined;
  readonly flash: Flash | undefined;
  /** The last order to move objects that was refused, while it is the last to its server. */
  readonly refused: { readonly kind: "takeOver" | "restore"; readonly name: string } | undefined;
  readonly added: readonly AddedKey[];
  readonly addedLine: string;
};

type At = { readonly nowMs: number; readonly wallMs: number };

export type Event = At &
  (
    | { readonly kind: "view"; readonly view: View }
    | { readonly kind: "connected" }
    | { readonly kind: "lost"; readonly words: string; readonly nextTryAtMs?: number | undefined }
    | { readonly kind: "outcome"; readonly sent: Sent; readonly outcome: Answer }
    | { readonly kind: "added"; readonly words: string; readonly failed: boolean }
    | {
        readonly kind: "events";
        readonly server: string;
        readonly happenings: readonly Happening[];
        readonly problem: string;
      }
    | { readonly kind: "key"; readonly key: string }
    | { readonly kind: "paste"; readonly text: string }
    | { readonly kind: "size"; readonly columns: number; readonly rows: number }
    | { readonly kind: "tick"; readonly addedLine: string }
  );

/** A command that was sent, and when, for the words of its answer. */
export type Sent = { readonly command: ControlCommand; readonly wallMs: number };

/** `unknown`: sent, and nobody answered. Done or not done is not known. */
export type Answer = Outcome | { readonly kind: "unknown"; readonly words: string };

export type Effect =
  | { readonly kind: "send"; readonly command: ControlCommand }
  | { readonly kind: "readEvents"; readonly server: string }
  | { readonly kind: "added"; readonly key: string; readonly server: string }
  | { readonly kind: "retry" }
  | { readonly kind: "redraw" }
  | { readonly kind: "quit" };

export type Step = { readonly model: Model; readonly effects: readonly Effect[] };

/** The model before anything has been seen. */
export function newModel(given: {
  columns: number;
  rows: number;
  who: string;
  zone: Zone;
  windows: boolean;
  nowMs: number;
  wallMs: number;
  added: readonly AddedKey[];
  addedLine: string;
}): Model {
  return {
    ...given,
    link: { kind: "connecting", sinceMs: given.nowMs },
    stamp: undefined,
    backup: undefined,
    roster: NO_SERVERS,
    order: "severity",
    filter: "",
    finding: undefined,
    shown: [],
    unsorted: false,
    selected: undefined,
    top: 0,
    keyAtMs: undefined,
    ctrlCAtMs: undefined,
    page: { kind: "main" },
    dialog: undefined,
    flash: undefined,
    refused: undefined,
  };
}

/** Applies one event. */
export function step(before: Model, event: Event): Step {
  const model = { ...before, nowMs: event.nowMs, wallMs: event.wallMs };
  const next = answer(model, event);
  return { ...next, model: settle(tickFlash(next.model)) };
}

function answer(model: Model, event: Event): Step {
  switch (event.kind) {
    case "key":
      return keyStep(model, event.key, false);
    case "paste":
      return keyStep(model, event.text, true);
    case "size":
      return { model: { ...model, columns: event.columns, rows: event.rows }, effects: [REDRAW] };
    case "tick":
      return { model: { ...model, addedLine: event.addedLine }, effects: [] };
    default:
      return feedStep(model, event);
  }
}

const REDRAW: Effect = { kind: "redraw" };
