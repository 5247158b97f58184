import { meanOfJudges } from "./methods/mean";
import type { PanelMethod } from "./panel-method";

/** Every method of the package, the plain ones before those of single rules. */
export const PANEL_METHODS: readonly PanelMethod[] = /* @__PURE__ */ Object.freeze([meanOfJudges]);
