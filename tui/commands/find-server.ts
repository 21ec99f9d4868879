// Which server a person means by a name that was typed.
//
// Names are compared without regard to case (product.md §1). A name that fits none is answered with
// those that look most like it, because a slip of the finger is the usual reason. Knows no view:
// whatever has a name can be looked up.

/** What has a name. */
type Named = { readonly name: string };

/** How many names that look alike are worth reading. */
const NEAREST_MAX = 3;

/** Up to this share of a name may differ, and it is still taken for a slip. */
const DIFFERENT_SHARE_MAX = 0.4;

/** Finds a server by name; answers one sentence with the nearest names if there is none. */
export function findServer<T extends Named>(servers: readonly T[], typed: string): T | string {
  const wanted = folded(typed);
  const found = servers.find(({ name }) => folded(name) === wanted);
  if (found !== undefined) return found;
  if (servers.length === 0) return `No server is named "${typed}"; none is monitored yet.`;
  const near = nearestNames(servers, typed);
  if (near.length > 0) return `No server is named "${typed}"; nearest: ${near.join(", ")}.`;
  return `No server is named "${typed}"; locum status shows all ${servers.length}.`;
}

/** Names that contain what was typed or are a few slips away from it, the most alike first. */
export function nearestNames(servers: readonly Named[], typed: string): readonly string[] {
  const wanted = folded(typed);
  return servers
    .map(({ name }) => ({ name, slips: slipsBetween(wanted, folded(name)) }))
    .filter(({ name, slips }) => slips <= name.length * DIFFERENT_SHARE_MAX)
    .sort((a, b) => a.slips - b.slips || a.name.localeCompare(b.name))
    .slice(0, NEAREST_MAX)
    .map(({ name }) => name);
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

/** How many characters are added, left out, changed or swapped; a part of the name counts as one. */
function slipsBetween(typed: string, name: string): number {
  if (typed !== "" && (name.includes(typed) || typed.includes(name))) return 1;
  const width = name.length + 1;
  let above = Array.from({ length: width }, (_, i) => i);
  let twoAbove = above;
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let column = 1; column < width; column += 1) {
      const isSame = typed[row - 1] === name[column - 1];
      const isSwapped = typed[row - 1] === name[column - 2] && typed[row - 2] === name[column - 1];
      line[column] = Math.min(
        at(above, column) + 1,
        at(line, column - 1) + 1,
        at(above, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(twoAbove, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    twoAbove = above;
    above = line;
  }
  return at(above, width - 1);
}

function at(line: readonly number[], index: number): number {
  return line[index] ?? Number.POSITIVE_INFINITY;
}
