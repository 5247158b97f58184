/** Elements that only shape the page; they make up half of a file of Word and are not kept. */
export const XML_FORMATTING: ReadonlySet<string> = new Set(
  [
    ...["rFonts", "b", "bCs", "i", "iCs", "u", "sz", "szCs", "color", "kern", "lang", "highlight", "position"],
    ...["spacing", "ind", "jc", "tabs", "widowControl", "snapToGrid", "adjustRightInd", "autoSpaceDE", "autoSpaceDN"],
    ...["suppressLineNumbers", "bidi", "keepNext", "keepLines", "shd", "pBdr", "tblBorders", "tblCellMar", "tblLook"],
    ...["tblStyle", "tblW", "tblInd", "tblLayout", "tcW", "tcBorders", "tcMar", "vAlign", "trHeight", "cantSplit"],
    ...["proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak"],
  ].map((name) => `w:${name}`),
);
