import { largest } from "../base/extremes";
import { criterionTree } from "../model/criterion-tree";
import type { Criterion, Framework } from "../model/framework";
import { frameworkPoints } from "./framework-points";
import { paint } from "./paint";
import { reportLocale, TERMINAL_OPTIONS, type TerminalOptions } from "./report-options";
import { padEnd, padStart, terminalText, widthOf } from "./terminal-text";
import { REPORT_WORDS } from "./words";

/** The frameworks (評核架構) as a list for a terminal. */
export function renderFrameworkList(frameworks: readonly Framework[], options: TerminalOptions = {}): string {
  const locale = reportLocale(options, TERMINAL_OPTIONS);
  const words = REPORT_WORDS[locale].frameworks;
  const style = paint(options.color === true);
  const widest = Math.max(widthOf(words.id), ...frameworks.map(({ id }) => id.length));
  const lines = frameworks.map((framework) => {
    const { id, title, edition, inForce, criteria } = framework;
    const facts = [
      words.from(inForce.from, inForce.until),
      `${words.criteria} ${criteria.length}`,
      `${words.points} ${frameworkPoints(framework) ?? words.none}`,
    ];
    return [
      `${style.bold(padEnd(terminalText(id), widest))}  ${terminalText(title)}`,
      `${" ".repeat(widest)}  ${terminalText(edition)}`,
      style.dim(`${" ".repeat(widest)}  ${terminalText(facts.join("  "))}`),
    ].join("\n");
  });
  return `${[...lines, words.count(frameworks.length)].join("\n\n")}\n`;
}

/** One framework for a terminal: what it is, its tree with ids and points, and what is unconfirmed. */
export function renderFrameworkPretty(framework: Framework, options: TerminalOptions = {}): string {
  const locale = reportLocale(options, TERMINAL_OPTIONS);
  const words = REPORT_WORDS[locale].frameworks;
  const style = paint(options.color === true);
  const { id, title, edition, inForce, weighting, provenance } = framework;
  const points = frameworkPoints(framework);
  const head = [
    style.bold(terminalText(title)),
    terminalText(edition),
    style.dim(
      terminalText(`${id}  ${words.from(inForce.from, inForce.until)}  ${words.points} ${points ?? words.none}`),
    ),
    ...(weighting === undefined ? [] : [style.yellow(words.callersOwn)]),
  ];
  const width = largest(framework.criteria.map((criterion) => String(criterion.points ?? "").length));
  const tree = criterionTree(framework).roots.flatMap((root) => branch(framework, root, 0));
  const lines = tree.map(({ criterion, depth }) => {
    const worth = width === 0 ? "" : `${padStart(String(criterion.points ?? ""), width)}  `;
    const name = `${"  ".repeat(depth)}${terminalText(criterion.label)}`;
    const english = locale === "en" && criterion.title !== undefined ? `${terminalText(criterion.title)}  ` : "";
    return `  ${worth}${depth === 0 ? style.bold(name) : name}  ${english}${style.dim(terminalText(criterion.id))}`;
  });
  const unconfirmed = provenance.unconfirmed.map((statement) => `  ${terminalText(statement[locale])}`);
  const doubts = unconfirmed.length === 0 ? [] : [[style.bold(words.unconfirmed), ...unconfirmed]];
  return `${[head, lines, ...doubts].map((block) => block.join("\n")).join("\n\n")}\n`;
}

function branch(framework: Framework, criterion: Criterion, depth: number): { criterion: Criterion; depth: number }[] {
  const children = criterionTree(framework).childrenOf.get(criterion.id) ?? [];
  return [{ criterion, depth }, ...children.flatMap((child) => branch(framework, child, depth + 1))];
}
