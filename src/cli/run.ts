import { nearest } from "../base/nearest";
import { shorten } from "../base/preview";
import { VERSION } from "../base/version";
import { diagnose } from "../diagnostics/problem";
import { EXIT } from "./command";
import { COMMANDS } from "./commands";
import { refuse } from "./complain";
import { commandHelp, generalHelp, VERSION_OPTION } from "./help";
import { ClosedOutputError, FailedOutputError, type Io } from "./io";
import { localeOf, parseCommandLine } from "./parse-command-line";
import { USAGE_PROBLEMS } from "./usage-problems";

/** Runs a command line, without the program's own name, and gives the exit status. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    // Whoever read the output has seen enough.
    if (error instanceof ClosedOutputError) return EXIT.fine;
    if (!(error instanceof FailedOutputError)) throw error;
    return refuse(
      [diagnose(USAGE_PROBLEMS, "output-failed", { reason: error.message }, { locale: localeOf(argv) })],
      io,
    );
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const locale = localeOf(argv);
  const [name, ...args] = asCommand(withoutLeadingLocale(argv));
  if (name === undefined) {
    const shared = parseCommandLine(argv, ALONE);
    if (!shared.ok) return refuse(shared.diagnostics, io);
    await io.stderr.write(generalHelp(COMMANDS, locale));
    return EXIT.unusable;
  }
  if (name.startsWith("-")) {
    const alone = parseCommandLine([name, ...args], ALONE);
    if (!alone.ok) return refuse(alone.diagnostics, io);
    const asksVersion = alone.value.flags.has("version") && !alone.value.flags.has("help");
    await io.stdout.write(asksVersion ? `${VERSION}\n` : generalHelp(COMMANDS, locale));
    return EXIT.fine;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const known = COMMANDS.map((candidate) => candidate.name);
    const near = nearest(name, known, (other) => other) ?? "";
    return refuse([diagnose(USAGE_PROBLEMS, "unknown-command", { found: shorten(name), near, known }, { locale })], io);
  }
  const line = parseCommandLine(args, command);
  if (!line.ok) return refuse(line.diagnostics, io);
  if (line.value.flags.has("help")) {
    await io.stdout.write(commandHelp(command, locale));
    return EXIT.fine;
  }
  return command.run(line.value, io);
}

/** What stands where no command is named. */
const ALONE = { options: [VERSION_OPTION], files: { atLeast: 0, atMost: 0 } };

/** `help check` is as good as `check --help`. */
function asCommand([name, ...args]: readonly string[]): readonly string[] {
  if (name === undefined) return [];
  return name === "help" ? [...args, "--help"] : [name, ...args];
}

/** `--locale en check …` is as good as `check … --locale en`. */
function withoutLeadingLocale(argv: readonly string[]): readonly string[] {
  const [first = "", ...rest] = argv;
  const taken = first === "--locale" ? 2 : first.startsWith("--locale=") ? 1 : 0;
  const after = rest.slice(taken - 1);
  return taken === 0 ? argv : after.length === 0 ? [] : [...after, ...argv.slice(0, taken)];
}
