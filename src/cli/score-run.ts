import type { CommandLine } from "./command";
import type { Io } from "./io";
import type { Progress } from "./progress";
import type { ScoreSettings } from "./score-options";
import type { ScoreWriter } from "./score-writer";

/** What the scoring of every file of one call shares. */
export interface ScoreRun {
  readonly line: CommandLine;
  readonly io: Io;
  readonly settings: ScoreSettings;
  readonly writer: ScoreWriter;
  readonly progress: Progress;
}
