/** The longest reason the server takes, in UTF-16 code units. */
export const longestNote = 500;

/** The longest title of a round. */
export const longestTitle = 120;
