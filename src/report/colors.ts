import type pc from 'picocolors';

/** Those of a stream; plain where it takes none. */
export type Colors = ReturnType<typeof pc.createColors>;
