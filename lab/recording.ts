// What a recorder leaves behind: one growing text file per camera, a line about every 50 ms.
//
// Decides the form of a line and reads it back. A line says when it was written (the machine's
// monotonic clock, the same for all its processes), how many went before it since the recorder
// started this camera, what the camera's file said (its digest) and which camera it is. A recorder
// killed in the middle of a line leaves a torn tail: it is not a line and is left out.
// Knows nothing of agents: this is the evidence that they are judged by.

/** How often a recorder writes a line for each of its cameras. */
export const LINE_EVERY_MS = 50;

export type RecordedLine = {
  /** Monotonic. */
  readonly atMs: number;
  /** 0: the recorder started this camera with this line. */
  readonly sequence: number;
  /** The first digits of the SHA-256 of the camera's file. */
  readonly digest: string;
  /** The camera, the same on every side: `main-1/7`. */
  readonly camera: string;
};

/** One file that one recorder wrote. */
export type Recording = {
  /** Which recorder: `main-1`, `backup`. */
  readonly side: string;
  /** Of the camera's file: two files of one camera are two recordings. */
  readonly file: string;
  readonly lines: readonly RecordedLine[];
};

/** The text of a line, with its end. */
export function showLine(line: RecordedLine): string {
  return `${line.atMs.toFixed(3)} ${line.sequence} ${line.digest} ${line.camera}\n`;
}

const LINE = /^(\d+\.\d{3}) (\d+) ([0-9a-f]+) (\S+)$/;

/** The lines of a recording's text. What is no whole line is left out. */
export function readLines(text: string): readonly RecordedLine[] {
  const whole = text.split("\n").slice(0, -1);
  return whole.flatMap((line) => {
    const [, atMs, sequence, digest, camera] = LINE.exec(line) ?? [];
    if (digest === undefined || camera === undefined) return [];
    return [{ atMs: Number(atMs), sequence: Number(sequence), digest, camera }];
  });
}

/** Which camera a camera's file configures, or undefined if it does not say. */
export function cameraOf(content: string): string | undefined {
  return /^id\s*=\s*(\S+)\s*$/m.exec(content)?.[1];
}

/** The content of a camera's file, as an operator might have written it. */
export function cameraFile(main: string, number: number): string {
  return `[camera]\nname = Camera ${number} of ${main}\nid = ${main}/${number}\nframes = 25\n`;
}
