import { testRule } from "../rule-table";

const message = "計畫未載計畫依據；請列出據以訂定的方案或函，含發文機關、日期、字號及名稱。";

testRule("no-legal-basis", [
  { name: "a letter", plan: {} },
  { name: "a law", plan: { legalBasis: ["政府資訊公開法第7條"] } },
  { name: "words that cannot be taken apart", plan: { legalBasis: ["依上級指示辦理"] } },
  { name: "citations of a wrong shape are another finding", plan: { legalBasis: 7 as unknown as string } },
  { name: "an empty citation is another finding", plan: { legalBasis: [""] } },
  {
    name: "a section whose words say it",
    plan: { legalBasis: [], sections: [{ title: "計畫依據", text: "依縣府函辦理。" }] },
  },
  { name: "an empty list", plan: { legalBasis: [] }, findings: [["legalBasis", message]] },
  { name: "nothing at all", plan: { legalBasis: undefined }, findings: [["legalBasis", message]] },
  {
    name: "a section on it that is empty",
    plan: { legalBasis: [], sections: [{ title: "計畫依據" }] },
    findings: [["legalBasis", message]],
  },
  {
    name: "other sections",
    plan: { legalBasis: [], sections: [{ title: "計畫目標", text: "便民。" }] },
    findings: [["legalBasis", message]],
  },
]);
