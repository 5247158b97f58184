import type { Paragraph } from "./block";
import { SENTENCE_END } from "./sentence-end";
import type { SourceDocument } from "./source-document";

/**
 * The lines at the very end of a web page, or of a text copied from one, that are about the site (網站頁尾): 地址：, 更新日期：,
 * 瀏覽人次：. Office files have no such foot.
 */
export function siteFoot({ format, blocks }: SourceDocument): ReadonlySet<Paragraph> {
  const foot = new Set<Paragraph>();
  if (format === "docx" || format === "odt") return foot;
  for (const block of blocks.toReversed()) {
    if (block.kind !== "paragraph" || block.level !== undefined || !isSiteLine(block.text)) break;
    foot.add(block);
  }
  return foot;
}

/** Whether a line says something of a web site or of its office, and nothing of a plan. */
export function isSiteLine(text: string): boolean {
  return text.length <= LONGEST && (NAMED.test(text) || (STANDING.test(text) && !SENTENCE_END.test(text)));
}

const LONGEST = 300;

const NAMED =
  /^[\s|｜●◎※*]{0,4}(?:(?:機關|本所|本局|本處|公所|單位|聯絡|通訊)?(?:地址|住址)|(?:聯絡|服務|總機|洽詢|機關)?(?:電話|專線)|傳真|電子郵件|電子信箱|e-?mail|服務時間|上班時間|(?:累計|今日|總)?(?:瀏覽|參觀|造訪|點閱|點擊)(?:人次|人數|次數|數)|(?:網頁|網站|資料|內容|最後|最近)?(?:更新|發布|發佈|公布|張貼|上版|建檔|維護|異動|修改)(?:日期|時間|單位)|資料來源|點閱率)\s?[:：]/iu;

const STANDING =
  /^[\s|｜●◎※*]{0,4}(?:版權所有|著作權|隱私權|網站安全|資訊安全政策|政府網站資料開放宣告|最佳瀏覽|copyright|©|\(c\)|回(?:上一?頁|首頁|頁首|頂端)|(?:瀏覽|點閱)(?:人次|人數|數)\s?[\d,]+$|all rights reserved)/iu;
