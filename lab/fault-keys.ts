// The keys of the lab in the interface: what can happen to the selected main, at a key press.

import type { Extension } from "../tui/extension.js";
import type { MainServer } from "./main-server.js";
import { NotReached } from "./wait.js";

type Fault = {
  readonly key: string;
  readonly title: string;
  readonly act: (main: MainServer) => Promise<void>;
  /** What came of it, after the main's name. */
  readonly words: string;
};

const FAULTS: readonly Fault[] = [
  {
    key: "K",
    title: "Kill",
    act: (main) => main.kill(),
    words: "was killed: agent and recorder, with -9",
  },
  {
    key: "H",
    title: "Hang",
    act: (main) => main.hang(),
    words: "hangs: its agent is well, its recorder works no more",
  },
  {
    key: "S",
    title: "Stop",
    act: (main) => main.stop(),
    words: "was stopped: its recorder ended with exit code 0",
  },
  {
    key: "V",
    title: "Revive",
    act: (main) => main.revive(),
    words: "was revived",
  },
];

/** The lab's keys, acting on these mains. */
export function faultKeys(mains: readonly MainServer[]): Extension {
  return {
    keys: FAULTS.map(({ key, title, act, words }) => ({
      key,
      title,
      run: async (name) => {
        const main = mains.find((each) => each.name === name);
        if (main === undefined) return `${name} is no main of the lab.`;
        try {
          await act(main);
          return `${name} ${words}.`;
        } catch (caught) {
          if (!(caught instanceof NotReached)) throw caught;
          return `${caught.message}.`;
        }
      },
    })),
    line: () => "faults of the lab, for the selected server",
  };
}
