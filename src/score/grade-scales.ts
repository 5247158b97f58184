import { deepFreeze } from "../base/deep-freeze";
import type { GradeScale } from "./grade-scale";
import { constructionInspection112 } from "./grade-scales/construction-inspection-112";
import { electedMagistrate84 } from "./grade-scales/elected-magistrate-84";
import { klcgLandOffice } from "./grade-scales/klcg-land-office";
import { ntuFiveLevel } from "./grade-scales/ntu-five-level";
import { occupationalSafety111 } from "./grade-scales/occupational-safety-111";
import { pesticideAward } from "./grade-scales/pesticide-award";
import { ruralCommunity100 } from "./grade-scales/rural-community-100";
import { taipeiVillageAssembly } from "./grade-scales/taipei-village-assembly";

/**
 * Every published table of grades (等第) in the package, nationwide rules before local ones.
 * Not among them: the usage of Lienchiang county (連江縣), whose bands the source gives only in part.
 */
export const GRADE_SCALES: readonly GradeScale[] = /* @__PURE__ */ deepFreeze([
  constructionInspection112,
  ruralCommunity100,
  pesticideAward,
  occupationalSafety111,
  electedMagistrate84,
  klcgLandOffice,
  taipeiVillageAssembly,
  ntuFiveLevel,
]);
