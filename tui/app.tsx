// The Ink side: shows the frames that the engine makes, and gives it keys, pastes and sizes.

import { render, useInput, usePaste } from "ink";
import { useEffect, useState } from "react";
import type { Told } from "./engine.js";
import { readInput } from "./input.js";
import { Screen } from "./Screen.js";

/** Where frames come from, and where keys go. */
export type Source = {
  readonly rows: readonly string[];
  onFrame: ((rows: readonly string[]) => void) | undefined;
  tell(told: Told): void;
};

function App({ source }: { readonly source: Source }) {
  const [rows, setRows] = useState(source.rows);
  useEffect(() => {
    source.onFrame = setRows;
    setRows(source.rows);
    return () => {
      source.onFrame = undefined;
    };
  }, [source]);
  useInput((input, key) => {
    const read = readInput(input, key);
    if (read.kind === "paste") source.tell(read);
    else for (const name of read.keys) source.tell({ kind: "key", key: name });
  });
  usePaste((text) => source.tell({ kind: "paste", text }));
  return <Screen rows={rows} />;
}

/** Takes the terminal: alternate screen, raw keys. Answers how to give it back. */
export function openApp(
  source: Source,
  stdin: NodeJS.ReadStream,
  stdout: NodeJS.WriteStream,
): { close(): void; ended: Promise<unknown> } {
  const instance = render(<App source={source} />, {
    stdin,
    stdout,
    interactive: true,
    alternateScreen: true,
    incrementalRendering: true,
    isScreenReaderEnabled: false,
    exitOnCtrlC: false,
    patchConsole: false,
    maxFps: 10,
  });
  return { close: () => instance.unmount(), ended: instance.waitUntilExit() };
}
