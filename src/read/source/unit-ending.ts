/** How the name of a unit (承辦單位) ends, or of the people in charge. */
export const UNIT_ENDING =
  /(?:[課室科股組處所局隊部館會府署廳司院校班站園庫廠台臺]|單位|機關|中心|團隊|櫃檯|同仁|主任|秘書|志工|業務|(?:承辦|負責|主辦|經辦|專)[人者]|[員長])$/u;
