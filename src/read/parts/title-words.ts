/** Words of titles, covers and forms (計畫名稱、封面), matched on text without blanks unless said otherwise. */

/** Signs of Markdown, and what may stand before a title on its line; blanks allowed. */
export const BEFORE_TITLE =
  /^[\s#*•●■□–—-]*(?:附\s?(?:件|錄|表)\s{0,3}[0-9０-９一二三四五六七八九十]{0,3}\s{0,3}[、：:.．]?\s*|(?:計[畫劃])?名稱\s?[:：]\s*)?/u;

/** The year in a title: 105年, 107年度, 民國九十九年度. */
export const TITLE_YEAR =
  /(?:(?:中華)?民國)?(?<year>[0-9０-９]{2,4}|[〇○零一二三四五六七八九十百]{2,6})(?:[-~～–至][0-9０-９]{2,4})?(?:學年度?|年度?)/u;

/** How a title ends; brackets that hold no date belong to it. */
export const TITLE_END =
  /(?:計[畫劃](?:書|表|一覽表)?|方案|實施要項|執行要點)(?:[（(〔][^（）()〔〕0-9０-９]{1,12}[)）〕])?$/u;

/** A line without any of these ends no title; blanks may stand within. */
export const TITLE_WORD = /計\s{0,4}[畫劃]|方\s{0,4}案|要\s{0,4}[項點]/u;

/** The last letters of a title, of which a margin may have cut the first. */
export const TITLE_LAST = /[畫劃書表案項點][)）〕\s#*]*$/u;

/** What such plans are about. */
export const TITLE_SUBJECT = /服務|為民|便民|品質/u;

/** What no title has. */
export const NOT_IN_TITLE = /[，。；！？,;!?\t]|^[「『《（(]|^(?:依據|依照|配合|本計[畫劃])/u;

/** What a title may say between the office and the year. */
export const AFTER_AGENCY = /^(?:辦理|推動|執行|實施|推行|訂定|為)?$/u;

/** 計畫名稱：…, where a document says so. */
export const TITLE_LABEL = /^[\s#*]*計[畫劃]名稱\s?[:：]\s*(?=\S)/u;

/** 機關名稱：… says it more surely than a title does. */
export const SURE_AGENCY_LABEL = /^(?:機關名稱|機關全銜)[:：]/u;

/** 計畫年度：107年度. */
export const YEAR_LABEL = /^(?:計[畫劃])?年度[:：](?=.)/u;

/** 評核架構：innovation-2010, as a plan that this package wrote says it, or 無 for a plan that follows none. */
export const FRAMEWORK_LABEL = /^評核架構[:：]\s*(?<id>[a-z0-9-]{1,100}|無)\s*$/u;
export const NO_FRAMEWORK = "無";

/** The name of an office that ends in no usual word: 臺北市立動物園. */
export const NAME_BEFORE_YEAR = /^[\p{Script=Han}（）()]{3,30}$/u;

/** What such a name is not. */
export const NO_NAME = /提升|服務品質|計[畫劃]|年度|附件|目錄/u;

/** 機關名稱：…, and the name of the office after it. */
export const AGENCY_LABEL =
  /^(?:(?:填報|提報|執行|實施|參獎|受評|主辦)?(?:機關|單位)(?:[（(](?:單位|機關)[)）])?(?:全銜|名稱)?|機關全銜)[:：](?<name>[^:：]{3,40})$/u;

/** 機關（單位）屬性：…. */
export const CLASS_LABEL = /^(?:參獎)?(?:機關|單位)?(?:[（(](?:單位|機關)[)）])?(?:屬性|類別|組別|分類)[:：](?=.)/u;

/** A line that says nothing but a class of offices. */
export const CLASS_ALONE =
  /^(?:第一線服務機關|服務規劃機關|整體服務類(?:機關)?|專案規劃類(?:機關)?)(?:[（(]第?[0-9０-９一二]類[)）])?$/u;

/** A date by itself, or with what was done on it: 114年2月27日訂定, （105年3月1日所務會議通過）, 核定日期：105.03.01. */
export const DATED =
  /^[（(【]?(?:(?<label>訂定|核定|修訂|修正|發布|函頒|公布|實施|編製|製定)日期[:：]?)?(?<date>(?:中華)?(?:民國)?(?:[0-9０-９〇○零一二三四五六七八九十百]{1,6}年(?:元|[0-9０-９〇○零一二三四五六七八九十]{1,3})月(?:[0-9０-９〇○零一二三四五六七八九十]{1,4}日)?|[0-9]{2,3}(?:\.[0-9]{1,2}\.|\/[0-9]{1,2}\/|-[0-9]{1,2}-)[0-9]{1,2}))(?:(?<body>[^，。；,;]{0,40}?)(?<verb>訂定|制定|製定|核定|訂頒|函頒|頒布|頒訂|頒行|函發|發布|公布|公告|實施|施行|通過|核備|備查|奉核|核准|生效|修訂|修正|編印|編製))?[)）】]?$/u;

/** Several such dates on one line. */
export const BETWEEN_DATES = /[，,；;、]/u;

/** What is done to a plan that is already there. */
export const AMENDED = /^修/u;

/** 105年度 by itself. */
export const YEAR_ALONE = /^(?:(?:中華)?民國)?(?<year>[0-9０-９]{2,3}|[〇○零一二三四五六七八九十百]{2,6})年度?$/u;

/** Blanks within a title are for the page; only Latin words need them. */
export const PAGE_BLANKS = /(?<![A-Za-z])\s+|\s+(?![A-Za-z])/gu;
