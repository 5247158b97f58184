/** From worst to mildest. error 錯誤 · warning 警告 · info 提示. */
export const SEVERITIES = ["error", "warning", "info"] as const;

/** How bad a finding is. */
export type Severity = (typeof SEVERITIES)[number];
