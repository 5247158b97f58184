import { criterionTree } from "../../model/criterion-tree";
import type { Framework } from "../../model/framework";
import { exampleEntries } from "../example-plan";
import { findWords, indexWords, type SoughtWord, type WordIndex, wordsIn } from "../find-words";
import type { Passage } from "../plan-texts";
import { quotationAround } from "../quotation-around";
import { defineRule, type RuleContext } from "../rule";
import { type PlacesKept, placeFinding, placesKept } from "../word-places";
import { CONSISTENCY_SOURCE } from "../wording-sources";
import { VARIANT_GROUPS, type VariantGroup } from "../words/variant-groups";

export const variantCharacters = defineRule({
  id: "variant-characters",
  severity: "warning",
  source: CONSISTENCY_SOURCE,
  about: {
    "zh-TW": "同一計畫中一詞有兩種以上寫法（如「提升」與「提昇」、「櫃檯」與「櫃台」），應統一。",
    en: "One word is written in two or more ways in one plan (such as 提升 and 提昇, 櫃檯 and 櫃台); it should be one.",
  },
  options: {},
  *check(context) {
    const own = (context.vocabulary.variants ?? []).map(ownGroup);
    const index = own.length === 0 ? KNOWN_FORMS : indexWords([...own, ...VARIANT_GROUPS].flatMap(formsOf));
    const { plan, framework, passages } = context;
    const texts = framework === undefined ? [passages] : [passages, labelsOf(plan.entries, framework)];
    const mixed = mixedGroups(texts, index);
    if (mixed.size === 0) return;
    const groups = new Map([...mixed].map((group) => [group, new Map<string, PlacesKept>()]));
    const mixedForms = indexWords([...mixed].flatMap(formsOf));
    for (const found of texts.flatMap((passages) => [...findWords(passages, mixedForms)])) {
      const { group, word } = found.sought;
      // What stands in quotation marks is another's name.
      if (quotationAround(found.text, found.start, found.end) !== undefined) continue;
      const forms = groups.get(group);
      const places = forms?.get(word) ?? placesKept();
      forms?.set(word, places);
      places.add({ path: found.path, start: found.start, end: found.end, found: word });
    }
    for (const [group, forms] of groups) if (forms.size > 1) yield* findingOf(group, forms);
  },
  words: {
    "zh-TW": ({ forms, counts, use, isPrescribed }) => {
      const written = forms.map((form, i) => `「${form}」（${counts[i]}處）`).join("與");
      if (use === "") return `${written}混用；請擇一統一用字。`;
      return `${written}混用；請統一寫作「${use}」${isPrescribed ? "（公文規定用字）" : "（本計畫較常用）"}。`;
    },
    en: ({ forms, counts, use, isPrescribed }) => {
      const written = forms.map((form, i) => `"${form}" (${counts[i]})`).join(" and ");
      if (use === "") return `${written} stand side by side; choose one of them.`;
      return `${written} stand side by side; write "${use}" throughout, ${isPrescribed ? "as is prescribed for official documents" : "as the plan mostly does"}.`;
    },
  },
  examples: {
    good: {},
    bad: {
      entries: exampleEntries("friendliness", { actions: ["派員參加講習，提昇專業知能。", "提升服務滿意度至90%。"] }),
    },
  },
});

interface Form extends SoughtWord {
  readonly group: VariantGroup;
}

/** The places of each form that a plan uses. */
type FoundForms = ReadonlyMap<string, PlacesKept>;

/** The groups of which more than one form is written somewhere: most plans have none, so this is all that is done for them. */
function mixedGroups(texts: readonly (readonly Passage[])[], index: WordIndex<Form>): ReadonlySet<VariantGroup> {
  const first = new Map<VariantGroup, string>();
  const mixed = new Set<VariantGroup>();
  for (const { group, word } of texts.flatMap((passages) => wordsIn(passages, index))) {
    const seen = first.get(group);
    if (seen === undefined) first.set(group, word);
    else if (seen !== word) mixed.add(group);
  }
  return mixed;
}

function formsOf(group: VariantGroup): readonly Form[] {
  return group.forms.map((form) => ({ ...form, group }));
}

function ownGroup(forms: readonly string[]): VariantGroup {
  return { forms: [...new Set(forms)].map((word) => ({ word })) };
}

const KNOWN_FORMS: WordIndex<Form> = indexWords(VARIANT_GROUPS.flatMap(formsOf));

/** How the framework calls what the rows answer. */
function labelsOf(entries: RuleContext<never>["plan"]["entries"], framework: Framework): readonly Passage[] {
  const { byId } = criterionTree(framework);
  return entries.flatMap(({ criterion }, i) => {
    const text = byId.get(criterion)?.label;
    return text === undefined ? [] : [{ path: ["entries", i, "criterion"], text }];
  });
}

function* findingOf({ official, reference }: VariantGroup, found: FoundForms) {
  const forms = [...found].map(([form, places]) => ({ form, ...places.all() })).sort((a, b) => b.count - a.count);
  const [most, next] = forms;
  const use = official ?? (most !== undefined && most.count > (next?.count ?? 0) ? most.form : "");
  const others = forms.filter(({ form }) => form !== use);
  const editable = others.flatMap(({ places }) => places).filter(({ path }) => path.at(-1) !== "criterion");
  // Where only the framework's own wording differs, the plan is not at fault.
  if (editable.length === 0) return;
  const places = editable.map((place) => ({ ...place, put: use === "" ? undefined : use }));
  const count = others.reduce((sum, other) => sum + other.count - other.places.length, places.length);
  const placed = placeFinding({ count, places }, false);
  if (placed === undefined) return;
  yield {
    ...placed,
    args: {
      forms: forms.map(({ form }) => form),
      counts: forms.map((form) => String(form.count)),
      use,
      isPrescribed: official !== undefined,
      // Where neither form is to be preferred, all but those of one are too many.
      count: use === "" ? count - (most?.count ?? 0) : count,
    },
    ...(reference !== undefined && { source: reference }),
  };
}
