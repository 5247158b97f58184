export type { Crosswalk, CrosswalkBetween, CrosswalkLink, LinkBetween } from "../model/crosswalk";
export { CrosswalkError } from "../model/crosswalk-error";
export { type CriterionLinks, criterionLinks } from "../model/crosswalk-links";
export { CROSSWALK_NOTICES } from "../model/crosswalk-notice";
export { defineCrosswalk } from "../model/define-crosswalk";
export { invertCrosswalk } from "../model/invert-crosswalk";
export { composeCrosswalks } from "./compose-crosswalks";
export { CROSSWALKS } from "./crosswalks";
export { findCrosswalk } from "./find-crosswalk";
