import { performer } from './jobs.ts';
import { serve } from './serve.ts';

serve(performer());
