/**
 * What an action says that is done already (已完成), at the beginning of a clause. 已辦理結婚登記之民眾 is said of people,
 * 已受理案件 of cases, 如已…者 of a condition.
 */
export const REPORTED =
  /(?<=^|[，,。；;：:、])(?:(?:本|去|上)年度|目前|本[所局處]|截至目前|今年)?(?:(?:業[經已於]|已於)[^，,。；;：:、之者的]{0,20}(?:完成|啟用|建置|更新|增設|設置|裝設|改善|訂定)|已(?:經|全面|陸續)?(?:完成|更新|增設|建置|設置|裝設|啟用|購置))(?![^，,。；;]{0,12}[者之的])|(?:本|去|上)年度業?已(?:經|全面|陸續)?(?:完成|更新|增設|建置|設置|裝設|啟用|購置|辦理)/u;

/** A level or certificate that the action says the office has (通過…等級), unless it aims at it. */
export const REACHED =
  /(?<!爭取|申請|期能|以期|力求|達到|預計|規劃|參加|輔導|目標|如未|應)通過[^，,。；;：:、之者的]{0,12}(?:等級|認證|驗證|檢測)(?:標章)?(?!之|的|者)/u;
