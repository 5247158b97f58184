// Read by the type checker only: a claim that does not hold does not compile.
import type { z } from "zod";
import type { DeepReadonly } from "../../src/base/deep-readonly";
import type { Diagnostic } from "../../src/diagnostics";
import type { diagnosticSchema, Plan, PlanInput, Scorecard } from "../../src/model";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Accepts<Wide, Narrow> = Narrow extends Wide ? true : false;
declare function sure<_ extends true>(): void;

// The schema of a finding is the finding, wherever it is used.
type Read = DeepReadonly<z.infer<typeof diagnosticSchema>>;
sure<Accepts<Diagnostic, Read>>();
sure<Accepts<Read, Diagnostic>>();
sure<Accepts<Scorecard["diagnostics"], readonly Diagnostic[]>>();
sure<Accepts<readonly Diagnostic[], Scorecard["diagnostics"]>>();

// A canonical plan has an optional field or has it not; one that a person writes may have undefined in it.
sure<Accepts<PlanInput, Plan>>();
sure<Accepts<PlanInput["agency"], { name: string; class: undefined }>>();
sure<Same<Accepts<Plan["agency"], { name: string; class: undefined }>, false>>();
sure<Same<Accepts<Plan["entries"][number], { criterion: string; actions: []; benefit: undefined }>, false>>();
sure<Accepts<Plan["entries"][number], { criterion: string; actions: [] }>>();
