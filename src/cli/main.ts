#!/usr/bin/env node
import process from "node:process";
import { terminalText } from "../report/terminal-text";
import { EXIT } from "./command";
import { nodeIo } from "./node-io";
import { run } from "./run";

run(process.argv.slice(2), nodeIo()).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    // A fault of this program: one sentence, no stack trace.
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`tw-service-quality: ${terminalText(message)}\n`);
    process.exitCode = EXIT.unusable;
  },
);
