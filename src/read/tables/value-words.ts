/** Repeats what stands above it. */
export const DITTO =
  /^[（(]?(?:同(?:上|前|左)(?:[項列欄述]|一列)?|[〃"″＂]|々|如[上前](?:[述列揭]|一列)?)[)）]?[。.]?$/u;

/** Says that there is nothing. */
export const PLACEHOLDER = /^[-－—–─_＿/／\\.。·‧…]+$/u;

/** Says of a criterion that nothing is done for it. */
export const NO_ACTION = /^[（(]?(?:無|略|從缺|[-－—–─_＿/／\\.。·‧…]+)[)）]?[。.]?$/u;

/** Between units in one line. */
export const UNIT_SEPARATOR = /[、，,；;／/]/u;
