/** Version of the engine, the same as the package's; printed in every receipt. */
export const ENGINE_VERSION = '0.1.0';
