/** The product's version: the same as package.json's, which a test sees to. */
export const version = "0.1.0";
