import { expect, test } from "vitest";
import { innovationPoints2010 } from "../../src/frameworks";
import { nearestCriterion, nearestName } from "../../src/model/nearest-criterion";

test.each([
  ["a wrong character", "服務流程透名度", "process-transparency"],
  ["a missing character", "服務行銷有效", "service-outreach"],
  ["a slip in an alias", "優質使民服務", "convenient-service"],
  ["a slip after numbering and before points", "（二）服務流程透名度（100分）", "process-transparency"],
  ["a misspelt id", "proces-convenience", "process-convenience"],
  ["a misspelt id in capitals", "Agency-Imag", "agency-image"],
])("%s", (_, name, id) => expect(nearestCriterion(innovationPoints2010, name)?.id).toBe(id));

test.each([
  ["something else", "資通安全管理"],
  ["nothing", ""],
  ["a name too long to be one", "服務流程".repeat(50_000)],
])("%s is close to none", (_, name) => expect(nearestCriterion(innovationPoints2010, name)).toBeUndefined());

test.each([
  ["who writes an id is told an id", "proces-convenience", "process-convenience"],
  ["who writes a label is told a label", "服務流程透名度", "服務流程透明度"],
  ["where nothing is close nothing is told", "資通安全管理", ""],
])("%s", (_, name, near) => expect(nearestName(innovationPoints2010, name)).toBe(near));
