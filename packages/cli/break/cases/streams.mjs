/** Standard streams that are closed or full. */
export const streams = [];
