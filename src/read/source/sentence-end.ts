/** The end of a sentence (句末), or the colon after which another begins. */
export const SENTENCE_END = /[。．！？!?.：:；;][」』）)]{0,4}$/u;

/** Whether a text stops where no sentence can: after a comma, or after a word that joins it to more; 參與 is none. */
export function isCutOff(text: string): boolean {
  return /(?:[，、,（(「『]|(?<![參給授賦施])與|[及和或暨並])$/u.test(text.slice(-3).trimEnd());
}
