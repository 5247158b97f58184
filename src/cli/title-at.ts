/** How long the title (職稱) is with which a text begins, in UTF-16 units; 0 when it begins with none. */
export function titleAt(text: string): number {
  const title = text.match(TITLE)?.[0] ?? "";
  const next = text.slice(title.length);
  // 委員會 is a body and nobody's title, 王委員會同… is; 會議 and what else may follow tell them apart.
  return title.endsWith("委員") && COMMITTEE.test(next) ? 0 : title.length;
}

const COMMITTEE = /^會(?:議|$|[\p{P}\s])/u;
const TITLE =
  /^(?:姓|前|代理|副|助理|兼任|客座|榮譽|名譽|常務|首席|主任|專門|總|資深|召集|共同)?(?:委員|召集人|主持人|主席|教授|講師|老師|博士|先生|女士|小姐|主任|(?:局|處|科|課|股|組|司|署|廳|院|校|所|館|隊|站|廠|部|次|市|縣|鄉|鎮|區|里|村|秘書|董事|理事|執行|大隊|分隊|檢察)長|秘書|參事|參議|技監|技正|技士|技佐|專員|視察|督學|科員|課員|辦事員|檢察官|法官|律師|會計師|建築師|技師|工程師|醫師|護理師|社工師|設計師|規劃師|顧問|經理|董事|理事|監事|總監|幹事|研究員|議員|消保官)/u;
