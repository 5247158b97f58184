import type { Io } from "./io";

/** Whether there is a file; one that may not be read is there, and reading it says why it cannot be. */
export async function hasFile(path: string, io: Io): Promise<boolean> {
  try {
    for await (const _ of io.open(path)) break;
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ENOENT");
  }
}
