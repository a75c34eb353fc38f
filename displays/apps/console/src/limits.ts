/** The longest reason the server takes, in UTF-16 code units. */
export const longestNote = 500;
