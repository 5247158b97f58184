export type { Ledger, LedgerLine } from "../model/ledger";
export { type MapCode, type MapOptions, mapPlan, type PlanMapping } from "./map-plan";
