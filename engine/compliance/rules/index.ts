import type { Rule } from '../rule.ts';
import overstaffing from './STF-101-overstaffing.ts';
import certified from './ENF-102-certified-officers.ts';

/** Every rule, in the order of codes. */
export const RULES: readonly Rule[] = [certified, overstaffing];
