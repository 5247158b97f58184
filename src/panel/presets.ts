import type { PanelPreset } from "./panel-preset";
import { constructionInspection } from "./presets/construction-inspection-112";
import { countyAssessment } from "./presets/county-assessment";
import { mostAdvantageousTender97Rank } from "./presets/most-advantageous-tender-97-rank";
import { mostAdvantageousTender97Total } from "./presets/most-advantageous-tender-97-total";
import { taipeiLandOffice108 } from "./presets/taipei-land-office-108";

/** Every preset (評審規則組合) of the package: nationwide rules, local ones, then the plain form. */
export const PANEL_PRESETS: readonly PanelPreset[] = /* @__PURE__ */ Object.freeze([
  mostAdvantageousTender97Total,
  mostAdvantageousTender97Rank,
  constructionInspection,
  taipeiLandOffice108,
  countyAssessment,
]);
