// What every part of the screen is a function of.

import type { Layout } from "../layout.js";
import type { Model } from "../model.js";
import { instantOf, layoutOf } from "../model-list.js";
import type { Instant } from "../words.js";

export type Props = {
  readonly model: Model;
  /** The instant shown, on the agent's clocks. */
  readonly at: Instant;
  readonly layout: Layout;
};

/** The props of a model, at the instant that the model was last told. */
export function propsOf(model: Model): Props {
  return { model, at: instantOf(model), layout: layoutOf(model) };
}
