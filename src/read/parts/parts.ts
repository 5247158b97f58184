import { readEntries } from "../tables/read-entries";
import { readAdoption } from "./adoption";
import { readAgency } from "./agency";
import { readFormLabels } from "./form-labels";
import { readGoals } from "./goals";
import { readLegalBasis } from "./legal-basis";
import { readMonitoring } from "./monitoring";
import type { PartReader } from "./part";
import { readPeriod } from "./period";
import { readRewards } from "./rewards";
import { readRocYear } from "./roc-year";
import { readScope } from "./scope";
import { readSections } from "./sections";
import { readStatedFramework } from "./stated-framework";
import { readTitle } from "./title";

/** The readers of all parts. The order matters: the sections come last and keep what none of the others took. */
export const PARTS: readonly PartReader[] = [
  readTitle,
  readAgency,
  readRocYear,
  readAdoption,
  readStatedFramework,
  readLegalBasis,
  readGoals,
  readScope,
  readPeriod,
  readMonitoring,
  readRewards,
  readEntries,
  readFormLabels,
  readSections,
];
