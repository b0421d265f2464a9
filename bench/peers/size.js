/** Every peer draws in this size and this colour; the colour is how a drawn canvas is told from an empty one. */
export const width = 640;
export const height = 320;
export const colour = '#2a6f97';
