/** The tags that a file of twindeck's carries; PowerPoint keeps tags of all names, and only in capitals. */
export const FIGURES_TAG = 'TWINDECK_FIGURES';
export const SOURCES_TAG = 'TWINDECK_SOURCES';
