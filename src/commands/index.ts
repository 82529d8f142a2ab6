import { associateRibbon } from './ribbon';

associateRibbon();
