/** Repeats what stands above it. */
export const DITTO = /^(?:同上|同前|同左|[〃"″＂]|々)$/u;

/** Says that there is nothing. */
export const PLACEHOLDER = /^[-－—–─_＿/／\\.。·‧…]+$/u;

/** How the name of a unit or of who is in charge ends. */
export const UNIT_ENDING =
  /(?:[課室股科組處局所隊館會署部院校園廳司庫廠站台臺]|單位|機關|中心|團隊|小組|櫃[臺台檯]|人員|同仁|主任|秘書|專員|課長|股長|志工|[員長])$/u;

/** Between units in one line. */
export const UNIT_SEPARATOR = /[、，,；;／/]/u;
