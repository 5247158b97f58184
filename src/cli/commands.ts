import { check } from "./check";
import type { Command } from "./command";
import { compare } from "./compare";
import { frameworks } from "./frameworks";
import { map } from "./map";
import { newCommand } from "./new";
import { panel } from "./panel";
import { read } from "./read";
import { score } from "./score";

/**
 * Every command, in the order of the help: find a framework, start a plan, read one, check it, score it, score a panel, map,
 * compare.
 */
export const COMMANDS: readonly Command[] = [frameworks, newCommand, read, check, score, panel, map, compare];
