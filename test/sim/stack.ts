// Where an error comes from, for a finding.

import { AssertionFailed } from "../../base/assert.js";

/** The stack of whatever was thrown. */
export function stackOf(error: unknown): string {
  if (error instanceof AssertionFailed) return `AssertionFailed ${error.message}\n${error.stack}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
