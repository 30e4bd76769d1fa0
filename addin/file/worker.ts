import { serve } from '../worker/serve.ts';
import { perform } from './tasks.ts';

serve(perform);
