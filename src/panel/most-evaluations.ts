/** 政府採購法第56條: evaluations may be repeated up to three; 最有利標評選辦法第14條但書: then a lot decides at once. */
export const MOST_EVALUATIONS = 3;
