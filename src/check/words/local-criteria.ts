/**
 * Criteria that may be of one county or office only (see what the frameworks say of themselves as unconfirmed), by
 * framework: nobody else is asked for them.
 */
export const LOCAL_CRITERIA: Readonly<Record<string, readonly string[]>> = {
  "innovation-2016": ["location-extended-services"],
};
