// A county's own criteria, and its own points for an official framework that has none.
import { defineFramework, leapAward2018, weightFramework } from "tw-service-quality/frameworks";
import { scoreSheet } from "tw-service-quality/score";

const counterService = defineFramework({
  id: "example-county-counter",
  scheme: "example-county",
  title: "範例縣臨櫃服務評核",
  edition: "114年",
  levels: [{ id: "item", label: "評核項目" }],
  criteria: [
    { id: "waiting-time", level: "item", label: "等候時間", points: 60 },
    { id: "courtesy", level: "item", label: "服務禮儀", points: 40 },
  ],
  provenance: { sources: [{ statement: "本縣自訂", basis: "caller", reference: "範例縣政府" }], unconfirmed: [] },
  inForce: { from: "2025-01", basis: "caller", reference: "範例縣政府" },
});
const own = scoreSheet({ framework: counterService.id, marks: { 等候時間: 51, 服務禮儀: 36.5 } }, counterService);
console.log(own.ok && own.value.total);

const weighted = weightFramework(leapAward2018, {
  "basic-service": 30,
  "service-delivery": 30,
  "service-capacity": 20,
  "service-evaluation": 20,
});
const marks = { "basic-service": 27, "service-delivery": 24.5, "service-capacity": 15, "service-evaluation": 18 };
const leap = scoreSheet({ framework: weighted.id, marks }, weighted);
console.log(weighted.weighting, leap.ok && leap.value.total);
