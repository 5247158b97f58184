import { testRule } from "../rule-table";

const goal = (text: string) => ({ goals: [text] });

testRule("level-name", [
  { name: "nothing is listed", plan: {} },
  { name: "the name of the level", plan: goal("「基礎服務」、「服務遞送」等4個構面。") },
  { name: "another word for it", plan: goal("「基礎服務」與「服務遞送」二大面向。") },
  { name: "the level below by its name", plan: goal("「服務一致及正確」及「服務友善」等2項實施要項。") },
  { name: "one name only", plan: goal("就「基礎服務」訂定三個工作指標。") },
  { name: "names of two levels", plan: goal("「基礎服務」及「服務友善」等三個工作指標。") },
  { name: "in another sentence", plan: goal("包含「基礎服務」及「服務遞送」。另訂三個工作指標。") },
  { name: "no framework", plan: { framework: undefined, ...goal("「基礎服務」、「服務遞送」等4個工作指標。") } },
  {
    name: "a word of the plan's own",
    plan: goal("包含「基礎服務」、「服務遞送」等四個工作指標。"),
    findings: [["goals[0]", "「基礎服務」等項在評核架構屬「構面」，此處稱為「工作指標」；請統一用語。"]],
  },
  {
    name: "the name of the level below",
    plan: goal("「基礎服務」、「服務遞送」及「服務量能」等3項實施要項。"),
    findings: [["goals[0]", "「基礎服務」等項在評核架構屬「構面」，此處稱為「實施要項」；請統一用語。"]],
  },
  {
    name: "the name of the level above, in a section",
    plan: {
      sections: [{ title: "計畫內容", text: "「服務友善」、「服務便捷」2個構面" }],
    },
    findings: [["sections[0].text", "「服務友善」等項在評核架構屬「實施要項」，此處稱為「構面」；請統一用語。"]],
  },
  {
    name: "another framework",
    plan: { framework: "innovation-2016", ...goal("「服務流程」、「機關形象」等6項指標。") },
    findings: [["goals[0]", "「服務流程」等項在評核架構屬「評核項目」，此處稱為「指標」；請統一用語。"]],
  },
]);
