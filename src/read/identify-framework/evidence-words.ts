/** Shapes of evidence, matched on folded text without blanks. */

/** From 字第 on: the prefix has no beginning of its own. */
export const PRINTED_LETTER = /字第[0-9〇○零一二三四五六七八九]{6,20}號/gu;

/** （50分） behind the name of a criterion. */
export const PRINTED_POINTS = /\((?:配分:?)?(?<points>[0-9]{1,4}(?:\.[0-9]{1,2})?)分\)/uy;
