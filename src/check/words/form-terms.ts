/** Words of which a plan uses one for the same thing (同義用語): those whom it binds, and the column of its actions. */
export const FORM_TERMS = [
  { place: "section", terms: ["執行對象", "實施對象", "適用對象"] },
  { place: "column", terms: ["預期作法", "推動作法", "執行作法", "實施作法"] },
] as const;

/** Any of them. */
export const ANY_FORM_TERM = /執行對象|實施對象|適用對象|預期作法|推動作法|執行作法|實施作法/gu;
