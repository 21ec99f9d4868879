// Paths of the World's disk: absolute, `/` between their parts on every system.

/** Joins a folder and what is below it. */
export function joinPath(folder: string, ...below: readonly string[]): string {
  return [folder.replace(/\/+$/, ""), ...below].join("/");
}

/** The folder that a path is in; the root's is the root. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf("/");
  return at <= 0 ? "/" : path.slice(0, at);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** The last part of a path without its ending: `/a/camera1.conf` gives `camera1`. */
export function stemOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? name : name.slice(0, dot);
}
