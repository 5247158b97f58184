/**
 * Surnames of two characters (複姓) that are met in Taiwan, so that 歐陽修 is 歐陽委員 and not 歐委員.
 *
 * @see 內政部《全國姓名統計分析》(107年): 複姓以張簡、歐陽、范姜、周黃最多; the old ones stand at the end of 百家姓
 */
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set([
  ...["歐陽", "司馬", "上官", "諸葛", "司徒", "司空", "司寇", "夏侯", "皇甫", "尉遲", "公孫", "公羊", "公冶", "慕容"],
  ...["令狐", "端木", "東方", "東郭", "西門", "南宮", "南郭", "北宮", "鍾離", "宇文", "長孫", "軒轅", "聞人", "淳于"],
  ...["澹臺", "澹台", "申屠", "太史", "太叔", "仲孫", "濮陽", "單于", "赫連", "呼延", "百里", "獨孤", "万俟", "左丘"],
  ...["梁丘", "閭丘", "拓跋", "完顏", "納蘭", "第五", "樂正", "漆雕", "壤駟", "巫馬", "宗政", "鮮于", "谷梁", "穀梁"],
]);

/** Two surnames joined (雙姓): who is called so may be called by the first one alone. */
export const JOINED_SURNAMES: ReadonlySet<string> = new Set([
  ...["張簡", "范姜", "周黃", "張廖", "陳黃", "葉劉", "姜林", "陳吳", "張李", "王曹", "李林", "吳鄭", "蔡黃", "江謝"],
  ...["郭李", "翁林", "劉張", "黃陳", "林楊", "許張", "鄭黃", "簡蕭", "胡周", "徐辜", "洪許"],
]);
