/** Most actions that are set together. */
export const MOST_ACTIONS = 500;

/** As acts of the register take it. */
export const LONGEST_REASON = 500;

/** Ten years. */
export const LONGEST_SHIFT_MINUTES = 5_259_600;
