#!/usr/bin/env node
import process from "node:process";
import { EXIT } from "./command";
import { nodeIo } from "./node-io";
import { run } from "./run";

run(process.argv.slice(2), nodeIo()).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    // A fault of this program: one sentence, no stack trace.
    process.stderr.write(`tw-service-quality: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = EXIT.unusable;
  },
);
