// A main's name as the name of a file or folder: the same for names that differ by case only, never
// `.` or `..`, and short enough for every file system, whatever letters it is written in.

/** The part of a file's name that stands for a main. */
export function fileNameOf(name: string): string {
  const lower = name.toLowerCase().replaceAll(" ", "%20");
  return lower.startsWith(".") ? `%2e${lower.slice(1)}` : lower;
}
