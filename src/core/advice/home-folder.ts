/** The home of whoever runs in an image that does not say otherwise: that of root. */
export const HOME_FOLDER = '/root';
