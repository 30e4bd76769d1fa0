// Writes a large file the way results are written: for a test that ends it half-way.
import { writeWhole } from '../../../cli/files.ts';

const [, , target = ''] = process.argv;
await writeWhole(target, new Uint8Array(256 * 1024 * 1024));
